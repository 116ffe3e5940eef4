import { after, since, sinceKnown } from '../../kernel/at.ts';
import { both, either, MAYBE, NO, not, UNKNOWN, YES, type Known, type Truth } from '../../kernel/truth.ts';
import { plus } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, silent, speaksIf, type Verdict } from '../gap-rule.ts';
import { isOver } from '../terms/measure-in-force.ts';
import { goesOn, isRunning } from '../terms/processing-runs.ts';

const common = {
  id: 'owner-or-director-missing',
  phase: 'governance',
  tier: 'ap-norm',
  severity: 'medium',
  steps: ['sensitive', 'similar-breach'],
  title: words('Geen verantwoordelijke lijnmanager of directeur', 'No accountable line manager or director'),
  says: words('Wie nu verantwoordelijk is voor “{name}” is niet aantoonbaar.', 'Who is accountable for “{name}” at present cannot be shown.'),
  when: words('Een verwerking heeft geen lijnmanager of geen directeur, of een maatregel heeft geen eigenaar, of wie het was is vertrokken.', 'A processing has no line manager or no director, or a measure has no owner, or whoever it was has left.'),
  clears: words('Iemand is aangewezen.', 'Somebody is assigned.'),
  notWhen: words('Bij een wisseling van functie lopen dertig dagen.', 'At a change of job thirty days run.'),
  decision: words('§3.3.1 p. 13 (VIR: lijnmanagement); bijlage 1 §1 p. 25', '§3.3.1 p. 13 (VIR: line management); annex 1 §1 p. 25'),
  cites: [{ source: 'AVG', article: '24(1)' }, { source: 'VIR', article: '4' }, { source: 'ISO 27001', article: '5.3' }, { source: 'BIO2', article: '5.02.01' }],
  closedBy: 'organisation.assign',
} as const;

/** Speaks when one of these offices is not filled: nobody was named, or who was named left longer ago than a vacancy may last. */
function vacancyOf(offices: readonly Known<string>[], stands: Truth, name: string, facts: Facts): Verdict {
  const days = facts.parameter('owner.vacancyDays');
  const filled = offices.map((id) => ({ id, leftOn: id === UNKNOWN ? null : (facts.one('person', id)?.leftOn ?? null) }));
  const vacant = both(stands, either(...filled.map(({ id, leftOn }) => (id === null ? YES : id === UNKNOWN ? MAYBE : leftOn ? after(facts.now, leftOn, { days }) : NO))));
  if (vacant !== NO) return speaksIf(vacant, { name });
  const leaving = filled.find(({ leftOn }) => sinceKnown(facts.now, leftOn) !== NO)?.leftOn;
  return leaving ? speaksIf(both(stands, since(facts.now, leaving)), { name, due: plus(leaving, { days }) }, { state: 'announced' }) : silent;
}

/** Somebody answers for a processing, and a director above. */
export const processingWithoutOwner = defineGapRule({
  ...common,
  looksAt: 'processing',
  gapIn: (processing, facts) => vacancyOf([processing.owner, processing.director], isRunning(facts), processing.name, facts),
});

/** Somebody answers for a measure. */
export const measureWithoutOwner = defineGapRule({
  ...common,
  looksAt: 'measure',
  gapIn: (measure, facts) => vacancyOf([measure.owner], both(goesOn(facts, measure.processings), not(isOver(measure, facts))), measure.title, facts),
});
