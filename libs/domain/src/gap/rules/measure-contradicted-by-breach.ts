import { isBefore } from '../../kernel/at.ts';
import { both, either, equals, given, NO, not, truthOf, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Breach } from '../../breach/breach.ts';
import { type Measure } from '../../measure/measure.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, silent, speaksIf } from '../gap-rule.ts';
import { evaluatedOn, hasDocument, settles } from '../terms/evaluation-of.ts';
import { leakedDespite } from '../terms/leaked-despite.ts';
import { inForceFrom, isActive } from '../terms/measure-in-force.ts';
import { looksAtEffect, performedOn } from '../terms/shown-check.ts';

/** Was it written down, after the breach, what becomes of the measure: adjust, add, or keep because? */
function isAnswered(m: Measure, b: Breach, facts: Facts): Truth {
  const on = b.occurredFrom ?? UNKNOWN_WHEN;
  const checked = facts.some('check', (c) => both(isBefore(on, performedOn(c)), either(given(c.conclusion), given(c.finding)), looksAtEffect(c, m, facts)), facts.of('check', 'measure', m.id));
  const evaluated = facts.some('evaluation', (e) => {
    const keptWithoutReason = both(...e.measureConclusions.filter((c) => c.measure === m.id).map((c) => both(equals(c.conclusion, 'keep'), not(given(c.because)))), truthOf(e.measureConclusions.some((c) => c.measure === m.id)));
    return both(isBefore(on, evaluatedOn(e)), settles(e, m, facts), hasDocument(e, facts), not(keptWithoutReason));
  });
  return either(checked, evaluated);
}

/** The breach is the test the measure did not pass: say what becomes of it. */
export const measureContradictedByBreach = defineGapRule({
  id: 'measure-contradicted-by-breach',
  phase: 'check',
  looksAt: 'measure',
  tier: 'ap-finding',
  severity: 'high',
  steps: ['sensitive'],
  title: words('Datalek ondanks maatregel', 'Breach occurred that the measure should have prevented'),
  says: words('“{measure}” gold sinds {from} en had het datalek van {leaked} moeten voorkomen, en een conclusie daarover is niet aantoonbaar.', '“{measure}” was in force since {from} and should have prevented the breach of {leaked}, and no conclusion on that can be shown.'),
  when: words('Na de invoering was er een datalek dat de maatregel had moeten voorkomen, en daarna is er geen controle op effect of evaluatie van de maatregel met een conclusie.', 'After its introduction a breach happened that the measure should have prevented, and no check of effect or evaluation of the measure with a conclusion followed.'),
  clears: words('Een controle op effect of een evaluatie na het datalek met een conclusie: aanpassen, aanvullen, of houden met reden.', 'A check of effect or an evaluation after the breach with a conclusion: adjust, add, or keep with a reason.'),
  notWhen: words('De maatregel dient iets anders dan beveiliging, of staat tegen een ander risico. Ook bij opzettelijk omzeilen moet “houden” zijn opgeschreven.', 'The measure serves something else than security, or stands against another risk. Also where it was bypassed by intent “keep” must be written down.'),
  decision: words('§1.1 p. 2; §3.3.2 p. 16-17; §3.4.2 p. 18', '§1.1 p. 2; §3.3.2 p. 16-17; §3.4.2 p. 18'),
  cites: [{ source: 'AVG', article: '32(1)(d)' }, { source: 'AVG', article: '24(1)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '9.1, 10.2' }, { source: 'BIO2', article: '5.27.01' }],
  closedBy: 'check.perform',

  gapIn(measure, facts) {
    const contradicting = facts.all('breach').map((b) => ({ on: b.occurredFrom ?? UNKNOWN_WHEN, holds: both(facts.has('breach', b), leakedDespite(b, measure, facts), not(isAnswered(measure, b, facts))) })).filter((b) => b.holds !== NO);
    const last = contradicting.toSorted((a, b) => a.holds - b.holds || a.on.latest - b.on.latest).at(-1);
    return last ? speaksIf(both(isActive(measure, facts), last.holds), { measure: measure.title, from: inForceFrom(measure, facts), leaked: last.on }) : silent;
  },
});
