import { both, either, fits, given, NO, not, truthOf, YES, type Truth } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { type Breach } from '../../breach/breach.ts';
import { defineGapRule, silent, speaksIf } from '../gap-rule.ts';
import { breachName, dutyOf, establishedMoment, happened, hoursAfter, hoursOver } from '../terms/breach-clock.ts';
import { isRealBreach } from '../terms/similar-breach.ts';

/** Factors of part 2 of the breach framework; all are to be answered, with a reason. */
const FACTORS = ['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '2.9'];
/** About who received it and what was done with that: they mean nothing when nothing came out. */
const ONLY_WHEN_DISCLOSED = ['2.6', '2.9'];
const says = (answer: string): boolean => !/^n\W*(v\W*t|a)\W*$/i.test(answer);

function isAnswered(breach: Breach, code: string): Truth {
  const disclosed = breach.nature === null || breach.nature === 'confidentiality' || breach.nature === 'unknown';
  if (!disclosed && ONLY_WHEN_DISCLOSED.includes(code)) return YES;
  return either(NO, ...breach.factors.map((f) => both(truthOf(f.code === code), given(f.answer), fits(f.answer, says))));
}

/** The level of a breach follows from nine answers; without them nobody can follow the decision. */
export const breachAssessmentIncomplete = defineGapRule({
  id: 'breach-assessment-incomplete',
  phase: 'breach',
  looksAt: 'breach',
  tier: 'extension',
  severity: 'medium',
  steps: [],
  title: words('Risicobeoordeling datalek onvolledig', 'Breach risk assessment incomplete'),
  says: words('Bij datalek “{breach}” zijn {missing} van de 9 factoren niet aantoonbaar beoordeeld, of het niveau heeft geen redenen. De termijn liep tot en met {due}.', 'Of breach “{breach}”, {missing} of the 9 factors cannot be shown to be assessed, or its level has no reasons. The term ran until {due}.'),
  when: words('Het is een datalek, en een van de factoren 2.1 tot en met 2.9 heeft geen antwoord, of het niveau heeft geen redenen. Tot 72 uur na de vaststelling is het aangekondigd, tenzij de beoordeling al is afgerond.', 'It is a breach, and one of the factors 2.1 to 2.9 has no answer, or its level has no reasons. Until 72 hours after it was established this is announced, unless the assessment is already concluded.'),
  clears: words('Alle factoren zijn beantwoord en het niveau heeft redenen.', 'All factors are answered and the level has reasons.'),
  notWhen: words('De factoren 2.6 en 2.9 zijn niet nodig als de vertrouwelijkheid niet is geschonden. Het voorval is geen datalek.', 'Factors 2.6 and 2.9 are not needed when confidentiality was not breached. The incident is no breach.'),
  decision: words('geen bevinding; Toetsingskader deel 2', 'not a finding; breach framework part 2'),
  cites: [{ source: 'AVG', article: '33(1)' }, { source: 'AVG', article: '33(5)' }, { source: 'AVG', article: '34(1)' }],
  closedBy: 'breach.assess',

  gapIn(breach, facts) {
    const answers = FACTORS.map((code) => isAnswered(breach, code));
    const unreasoned = both(given(breach.level), not(given(breach.levelReasons)));
    const lacking = both(isRealBreach(breach), either(not(both(...answers)), unreasoned));
    const begun = establishedMoment(breach);
    const hours = facts.parameter('breach.notificationHours');
    const over = either(happened(facts.now, breach.concludedAt), hoursOver(facts.now, begun, hours));
    const said = { breach: breachName(breach), missing: answers.filter((a) => a !== YES).length, due: hoursAfter(begun, hours) };
    if (over === NO) return lacking === YES && happened(facts.now, begun) === YES ? speaksIf(YES, said, { state: 'announced', lawOf: dutyOf(breach) }) : silent;
    return speaksIf(both(lacking, over), said, { lawOf: dutyOf(breach) });
  },
});
