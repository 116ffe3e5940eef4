import { ifCome, isBefore, isOnOrBefore, sinceKnown } from '../../kernel/at.ts';
import { both, either, given, NO, not, YES } from '../../kernel/truth.ts';
import { plus, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Measure } from '../../measure/measure.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, silent, speaksMended } from '../gap-rule.ts';
import { isTaken } from '../terms/decisions.ts';
import { isImplemented, isShownImplemented } from '../terms/measure-in-force.ts';

type Move = Measure['dueMoves'][number];
/** Moved by a decision taken before the date came, with another measure until then. */
function isApproved(move: Move, previous: When, facts: Facts): boolean {
  const decision = facts.one('decision', move.decision);
  return decision !== null && both(isTaken(move.decision, facts), isOnOrBefore(decision.decidedOn ?? UNKNOWN_WHEN, previous), given(move.interimMeasure)) === YES;
}

/** A date that slips costs protection for as long as it slips; that stays in the history. */
export const deadlineSlipped = defineGapRule({
  id: 'deadline-slipped',
  phase: 'do',
  looksAt: 'measure',
  tier: 'ap-norm',
  severity: 'medium',
  branches: {
    serious: { severity: 'high', when: words('de tweede keer verschoven, of met meer dan de termijn voor ernstige uitloop', 'moved for the second time, or by more than the term for a serious slip') },
    approved: { severity: 'info', when: words('op tijd verschoven bij besluit, met een maatregel tot dan', 'moved in time by decision, with an interim measure') },
  },
  steps: ['sensitive', 'similar-breach'],
  title: words('Einddatum verschoven of overschreden', 'Deadline slipped'),
  says: words('De einddatum van “{measure}” was {first}; die is verschoven of overschreden, tot {end}.', 'The due date of “{measure}” was {first}; it was moved or passed, until {end}.'),
  when: words('De einddatum is verschoven zonder besluit, of de maatregel is later ingevoerd dan de eerste einddatum.', 'The due date was moved without a decision, or the measure was implemented after its first due date.'),
  clears: words('Nooit: het is geschiedenis. Het gat is hersteld als de maatregel met bewijs is ingevoerd.', 'Never: it is history. The gap is remedied when the measure is implemented with evidence.'),
  notWhen: words('Een verschuiving die het beslissende orgaan op tijd goedkeurde, met een maatregel tot dan, is alleen ter informatie.', 'A move the deciding body approved in time, with an interim measure, is for information only.'),
  decision: words('§4.3.2 p. 22; §3.3.2 p. 16', '§4.3.2 p. 22; §3.3.2 p. 16'),
  cites: [{ source: 'AVG', article: '32(1)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '8.1, 9.3.2(a)' }],
  closedBy: 'measure.evidence',

  gapIn(measure, facts) {
    const first = measure.dueOn;
    if (!first) return silent;
    const moves = measure.dueMoves.filter((m) => sinceKnown(facts.now, m.on) !== NO);
    const slips = [
      ...moves.map((m) => ({ on: m.on ?? UNKNOWN_WHEN, slipped: both(sinceKnown(facts.now, m.on), not(isTaken(m.decision, facts))) })),
      { on: plus(first, { days: 1 }), slipped: both(isImplemented(measure, facts), isBefore(first, measure.implementedOn ?? UNKNOWN_WHEN)) },
    ];
    const slipped = either(...slips.map((s) => s.slipped));
    const dates = [first, ...moves.map((m) => m.to ?? UNKNOWN_WHEN)];
    const last = dates.at(-1) ?? first;
    const implemented = ifCome(facts.now, measure.implementedOn);
    const end = implemented ?? last;
    const approved = moves.length > 0 && moves.every((m, i) => isApproved(m, dates[i] ?? first, facts)) && isOnOrBefore(end, last) === YES;
    const serious = moves.length > 1 || isBefore(plus(first, { days: facts.parameter('measure.seriousSlipDays') }), end) === YES;
    const lastSlip = slips.filter((s) => s.slipped === slipped).map((s) => s.on).toSorted((x, y) => x.latest - y.latest).at(-1) ?? first;
    return speaksMended(slipped, both(isImplemented(measure, facts), isShownImplemented(measure, facts)), 'remedied',
      { measure: measure.title, first, end }, { lawOf: lastSlip, ...(approved ? { branch: 'approved' } : serious ? { branch: 'serious' } : {}) });
  },
});
