import { after, isBefore } from '../../kernel/at.ts';
import { both, either, not, YES } from '../../kernel/truth.ts';
import { plus, type When } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, lackingAfter, mostPressing, speaksIf } from '../gap-rule.ts';
import { breachesOf, establishedOn, occurredOn } from '../terms/cluster.ts';
import { settles } from '../terms/evaluation-of.ts';
import { inForceFrom, isActive } from '../terms/measure-in-force.ts';
import { isRealBreach } from '../terms/similar-breach.ts';
import { goesOn } from '../terms/processing-runs.ts';

/** Somebody must conclude, once it has run for a while or leaked again: keep it, adjust it, add to it, or drop it. */
export const measureNeverEvaluated = defineGapRule({
  id: 'measure-never-evaluated',
  phase: 'act',
  looksAt: 'measure',
  tier: 'ap-finding',
  severity: 'medium',
  branches: { leaked: { severity: 'high', when: words('er was een datalek van een patroon waartegen de maatregel bedoeld is', 'there was a breach of a pattern the measure stands against') } },
  steps: ['sensitive'],
  title: words('Maatregel nooit geëvalueerd', 'Measure never evaluated'),
  says: words('“{measure}” geldt sinds {from}, en een evaluatie met een conclusie daarover is niet aantoonbaar.', '“{measure}” is in force since {from}, and no evaluation with a conclusion on it can be shown.'),
  when: words('De maatregel geldt langer dan de evaluatietermijn, of er was een datalek waartegen hij bedoeld is en de termijn daarna is voorbij. En er is geen evaluatie met een conclusie die hem dekt en niet te vroeg kwam.',
    'The measure is in force longer than the evaluation interval, or there was a breach it stands against and the term after that is over. And no evaluation with a conclusion covers it that did not come too early.'),
  clears: words('Een evaluatie met een conclusie over de maatregel: houden, aanpassen, aanvullen of intrekken.', 'An evaluation with a conclusion on the measure: keep, adjust, add or withdraw.'),
  notWhen: words('De verwerking als geheel is niet geëvalueerd, of de maatregel is nooit gecontroleerd. Dan hangt dit onder die regel en telt het één keer. De verwerking is beëindigd.', 'The processing as a whole was not evaluated, or the measure was never checked. Then this hangs below that rule and counts once. The processing has ended.'),
  decision: words('§2.6.2 p. 8; §3.3.2 p. 17; bijlage 1 §2.2 p. 33, 35', '§2.6.2 p. 8; §3.3.2 p. 17; annex 1 §2.2 p. 33, 35'),
  cites: [{ source: 'AVG', article: '32(1)(d)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(d)' }, { source: 'CBP-richtsnoeren', article: '§3.4' }, { source: 'ISO 27001', article: '9.1, 9.3' }],
  closedBy: 'evaluation.perform',

  gapIn(measure, facts) {
    const from = inForceFrom(measure, facts);
    const patterns = new Set([...measure.againstPatterns, ...measure.risks.flatMap((r) => facts.one('risk', r.risk)?.patterns ?? [])]);
    const leaks = [...patterns].flatMap((p) => breachesOf(p, facts)).map((breach) => ({ breach, truth: both(facts.has('breach', breach), isRealBreach(breach), isBefore(from, occurredOn(breach))) }));
    const lacking = both(goesOn(facts, measure.processings), isActive(measure, facts), not(facts.some('evaluation', (e) => settles(e, measure, facts))));
    const said = { measure: measure.title, from };
    /** Not before it has run long enough for an evaluation to count. */
    const dueAfter = (leak: When): When => {
      const [answered, run] = [plus(leak, { days: facts.parameter('breach.responseDays.repeated') }), plus(from, { days: facts.parameter('evaluation.minRuntimeDays') })];
      return { earliest: Math.max(answered.earliest, run.earliest), latest: Math.max(answered.latest, run.latest) };
    };
    const graded = either(...leaks.map((l) => l.truth)) === YES ? { branch: 'leaked' } : {};
    return mostPressing([
      speaksIf(both(lacking, after(facts.now, from, facts.interval('evaluation.intervalMonths'))), said, graded),
      ...leaks.map((l) => lackingAfter(facts.now, both(lacking, l.truth), dueAfter(establishedOn(l.breach)), { days: 0 }, said, graded)),
    ]);
  },
});
