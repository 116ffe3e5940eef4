import { isBefore } from '../../kernel/at.ts';
import { both, either, NO, truthOf, YES, type Truth } from '../../kernel/truth.ts';
import { onDay, plus, type When } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { titleOf } from '../dossier.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, speaksIf, type Verdict } from '../gap-rule.ts';
import { RECORDS, type RecordOfKind } from '../records.ts';
import { isOfProcessing } from '../terms/evaluation-of.ts';
import { qualifies } from '../terms/qualifying-analysis.ts';
import { isShownCheck } from '../terms/shown-check.ts';

type Entered = 'risk-analysis' | 'decision' | 'check' | 'evaluation' | 'evidence';

const common = {
  id: 'record-backdated',
  phase: 'governance',
  tier: 'extension',
  severity: 'info',
  branches: { clears: { severity: 'medium', when: words('de vastlegging sluit in een gevoelige verwerking een gat', 'the record closes a gap in a sensitive processing') } },
  steps: [],
  title: words('Gegevens achteraf vastgelegd', 'Record entered long after the event'),
  says: words('“{record}” is van {effective} en is vastgelegd op {recorded}.', '“{record}” is of {effective} and was entered on {recorded}.'),
  when: words('Een analyse, besluit, controle, evaluatie of bewijsstuk is meer dagen na de eigen datum vastgelegd dan de organisatie toestaat.', 'An analysis, decision, check, evaluation or document was entered more days after its own date than the organisation allows.'),
  clears: words('Niet: het blijft als teken staan. De vastlegging sluit een ander gat alleen met een stuk uit die tijd.', 'It does not: it stays as a mark. The record closes another gap only with a document of the time.'),
  notWhen: words('De vastlegging kwam mee met een overzetting van oude gegevens.', 'The record came with a migration of old data.'),
  decision: words('§3.4.2 p. 19 (UWV zelf: onvoldoende vastgelegd); bijlage 1 §2.1-2.2 (verklaringen van jaren later)', '§3.4.2 p. 19 (UWV itself: insufficiently documented); annex 1 §2.1-2.2 (statements given years later)'),
  cites: [{ source: 'AVG', article: '5(2)' }],
  closedBy: 'none',
} as const;

function entered<K extends Entered>(kind: K, record: RecordOfKind<K>, clears: Truth, facts: Facts): Verdict {
  const effective = (RECORDS[kind] as { effective(r: unknown): When | null }).effective(record);
  const late = effective ? isBefore(plus(effective, { days: facts.parameter('record.backdateDays') }), onDay(record.recordedOn)) : NO;
  const branch = both(facts.sensitive(), clears) === YES ? { branch: 'clears' } : {};
  return effective ? speaksIf(both(late, truthOf(!record.migrated)), { record: titleOf(kind, record), effective, recorded: onDay(record.recordedOn) }, branch) : { speaks: NO };
}

const clearsByCheck = (check: RecordOfKind<'check'>, facts: Facts): Truth => {
  const measure = facts.one('measure', check.measure);
  return measure ? isShownCheck(check, measure, facts) : NO;
};
/** Does a record that closes a gap rest on this document? */
const clearsByEvidence = (id: string, facts: Facts): Truth => either(
  facts.some('risk-analysis', (a) => both(truthOf(a.evidence.includes(id)), qualifies(a, facts))),
  facts.some('check', (c) => both(truthOf(c.evidence.includes(id)), clearsByCheck(c, facts))),
  facts.some('evaluation', (e) => both(truthOf(e.evidence.includes(id)), isOfProcessing(e, facts))),
);

/** What is written down years later may be true, but it was not there when it was needed. */
export const analysisBackdated = defineGapRule({ ...common, looksAt: 'risk-analysis', gapIn: (a, facts) => entered('risk-analysis', a, qualifies(a, facts), facts) });
export const decisionBackdated = defineGapRule({ ...common, looksAt: 'decision', gapIn: (d, facts) => entered('decision', d, NO, facts) });
export const checkBackdated = defineGapRule({ ...common, looksAt: 'check', gapIn: (c, facts) => entered('check', c, clearsByCheck(c, facts), facts) });
export const evaluationBackdated = defineGapRule({ ...common, looksAt: 'evaluation', gapIn: (e, facts) => entered('evaluation', e, isOfProcessing(e, facts), facts) });
export const evidenceBackdated = defineGapRule({ ...common, looksAt: 'evidence', gapIn: (e, facts) => entered('evidence', e, clearsByEvidence(e.id, facts), facts) });
