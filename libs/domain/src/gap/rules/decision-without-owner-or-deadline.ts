import { both, either, fits, given, not, YES, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Decision } from '../../decision/decision.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, lackingAfter } from '../gap-rule.ts';
import { isTaken } from '../terms/decisions.ts';
import { currentDue, isDated } from '../terms/due-date.ts';
import { someEvidence } from '../terms/evidence-of.ts';
import { isRealBreach } from '../terms/similar-breach.ts';

const TO_DO = ['adopt', 'investigate', 'postpone'];
const NOT_TO_DO = ['reject', 'no-action'];

/** To act needs an owner and a date; to postpone may name a day of review instead; not to act needs only that. */
function isIncomplete(d: Decision, facts: Facts): Truth {
  const due = either(isDated(currentDue(d, facts)), both(fits(d.kind, (kind) => kind === 'postpone'), isDated(d.reviewOn)));
  return either(both(fits(d.kind, (kind) => TO_DO.includes(kind)), not(both(given(d.owner), due))), both(fits(d.kind, (kind) => NOT_TO_DO.includes(kind)), not(isDated(d.reviewOn))));
}

/** "At short term" is not a date, and "we" is not an owner. */
export const decisionWithoutOwnerOrDeadline = defineGapRule({
  id: 'decision-without-owner-or-deadline',
  phase: 'do',
  looksAt: 'decision',
  tier: 'extension',
  severity: 'medium',
  branches: { 'after-breach': { severity: 'high', when: words('het besluit volgt op een datalek', 'the decision follows a breach') } },
  steps: ['sensitive'],
  title: words('Besluit zonder eigenaar of einddatum', 'Decision without owner or deadline'),
  says: words('Bij het besluit “{decision}” van {decided} ontbreekt een eigenaar of een datum; die horen er uiterlijk {due} te zijn.', 'The decision “{decision}” of {decided} lacks an owner or a date; they are due by {due}.'),
  when: words('Bij een besluit om in te voeren, te onderzoeken of uit te stellen ontbreekt na de termijn een eigenaar of einddatum. “Op korte termijn” en “tot nader order” zijn geen data.', 'A decision to adopt, investigate or postpone lacks an owner or a due date after the term. “At short term” and “until further notice” are not dates.'),
  clears: words('Het orgaan dat besloot legt eigenaar en datum vast.', 'The deciding body records owner and date.'),
  notWhen: words('Kennisnemen vraagt niets. Een besluit om niets te doen vraagt een datum om het opnieuw te bekijken. Uitgevoerde en gestopte besluiten vragen niets meer.', 'Taking note asks nothing. A decision not to act asks for a review date. Decisions carried out or stopped ask nothing more.'),
  decision: words('geen bevinding; achtergrond §3.3.2 p. 16 en bijlage 1 §2.2 p. 31-32', 'not a finding; background §3.3.2 p. 16 and annex 1 §2.2 p. 31-32'),
  cites: [{ source: 'AVG', article: '24(1)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(b)' }, { source: 'ISO 27001', article: '6.1.3(e), 6.2, 8.3' }],
  closedBy: 'decision.complete',

  gapIn(decision, facts) {
    const settled = either(someEvidence(decision.outcome, facts), isTaken(decision.stoppedBy, facts));
    const afterBreach = decision.afterBreaches.length > 0 || decision.patterns.some((p) => facts.some('breach', isRealBreach, facts.of('breach', 'pattern', p)) === YES);
    const decided = decision.decidedOn ?? UNKNOWN_WHEN;
    return lackingAfter(facts.now, both(isIncomplete(decision, facts), not(settled)), decided, { days: facts.parameter('decision.ownerDeadlineDays') },
      { decision: decision.title, decided }, afterBreach ? { branch: 'after-breach' } : {});
  },
});
