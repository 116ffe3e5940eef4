import { after } from '../../kernel/at.ts';
import { both, either, given, MAYBE, not, YES } from '../../kernel/truth.ts';
import { earliestOf, UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { isRunning } from '../terms/processing-runs.ts';
import { intervalOf, isExecuted, isTooSeldom } from '../terms/rhythm.ts';

/** A log that nobody reads protects nobody. */
export const recurringControlNotPerformed = defineGapRule({
  id: 'recurring-control-not-performed',
  phase: 'check',
  looksAt: 'recurring-control',
  tier: 'extension',
  severity: 'high',
  steps: ['sensitive', 'similar-breach'],
  title: words('Terugkerende controle niet of te weinig uitgevoerd', 'Recurring control not performed as required'),
  says: words('“{control}” moet sinds {from} regelmatig worden uitgevoerd, en is {performed} keer met bewijs aantoonbaar uitgevoerd: te weinig voor de ingestelde frequentie.', '“{control}” must be carried out regularly since {from}, and was demonstrably carried out {performed} times: too few for the frequency set.'),
  when: words('De controle is in de getelde periode minder vaak met bewijs uitgevoerd dan nodig, of de laatste keer is langer dan anderhalf keer de tussenpoos geleden.', 'In the period counted the control was carried out with evidence less often than required, or the last time is longer ago than one and a half intervals.'),
  clears: words('De controle is een volle periode lang vaak genoeg uitgevoerd.', 'The control was carried out often enough over a full period.'),
  notWhen: words('Voor een nieuwe controle telt de eerste periode naar verhouding. De verwerking of de controle is beëindigd.', 'For a new control the first period counts pro rata. The processing or the control has ended.'),
  decision: words('niet in het besluit over UWV; norm aangehaald in §3.3.2 p. 14 (“op gezette tijdstippen”)', 'not in the decision on UWV; norm quoted in §3.3.2 p. 14 (“at regular times”)'),
  cites: [
    { source: 'AVG', article: '32(1)(d)' }, { source: 'ISO 27001', article: '9.1' }, { source: 'BIO2', article: '5.18.02, 8.02.01', remark: words('(jaarlijks, per kwartaal)', '(yearly, quarterly)') },
    { source: 'NEN 7513', article: '', remark: words('(zorg)', '(care sector)') },
  ],
  closedBy: 'control.perform',

  gapIn(control, facts) {
    const interval = intervalOf(control);
    const from = control.startedOn ?? earliestOf(...control.executions.map((e) => e.on)) ?? UNKNOWN_WHEN;
    const stands = both(isRunning(facts), control.endedOn ? not(after(facts.now, control.endedOn, { days: 0 })) : YES);
    const seldom = interval ? isTooSeldom(control.executions, from, interval, facts) : both(either(given(control.intervalDays), given(control.intervalMonths)), MAYBE);
    return speaksIf(both(stands, seldom), { control: control.name, from, performed: control.executions.filter((e) => isExecuted(e, facts) === YES).length });
  },
});
