import { both, either, fits, given, not, truthOf } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, lackingAfter } from '../gap-rule.ts';
import { breachName, dutyOf } from '../terms/breach-clock.ts';
import { establishedOn, isRepeated } from '../terms/cluster.ts';
import { someEvidence } from '../terms/evidence-of.ts';
import { isRealBreach } from '../terms/similar-breach.ts';

/** Who does not know why it happened, cannot keep it from happening again. */
export const breachRootCauseMissing = defineGapRule({
  id: 'breach-root-cause-missing',
  phase: 'breach',
  looksAt: 'breach',
  tier: 'extension',
  severity: 'medium',
  branches: { cluster: { severity: 'high', when: words('het lek hoort bij een reeks soortgelijke lekken', 'the breach is one of a cluster of similar breaches') } },
  steps: [],
  title: words('Geen oorzaakanalyse', 'No root-cause analysis'),
  says: words('Datalek “{breach}” is van {established}, en een oorzaak met analyse is niet aantoonbaar. De termijn liep tot en met {due}.', 'Breach “{breach}” is of {established}, and no cause with an analysis can be shown. The term ran until {due}.'),
  when: words('Na de eigen termijn vanaf de vaststelling ontbreekt de oorzaakcode of de oorzaakanalyse.', 'After the own term from the establishing, the cause code or the analysis of the cause is missing.'),
  clears: words('De oorzaak wordt vastgelegd, met analyse.', 'The cause is recorded, with an analysis.'),
  notWhen: words('De termijn loopt nog. Bij een los geval van één persoon volstaat een vaste oorzaakcode.', 'The term still runs. For a single case about one person a standard cause code is enough.'),
  decision: words('geen bevinding; achtergrond §3.4.1 p. 17 (het achtste lek is geanalyseerd) en bijlage 1 §2.2 p. 38-39', 'not a finding; background §3.4.1 p. 17 (the eighth breach was analysed) and annex 1 §2.2 p. 38-39'),
  cites: [{ source: 'AVG', article: '33(5)' }, { source: 'ISO 27001', article: '10.2(b)' }, { source: 'BIO2', article: '5.27.01' }],
  closedBy: 'breach.analyse-cause',

  gapIn(breach, facts) {
    const repeated = isRepeated(breach, facts);
    const codeIsEnough = both(fits(breach.persons, (n) => n <= 1), truthOf(!repeated));
    const explained = both(given(breach.cause), either(codeIsEnough, someEvidence(breach.causeAnalysis, facts)));
    const established = establishedOn(breach);
    return lackingAfter(facts.now, both(isRealBreach(breach), not(explained)), established, { days: facts.parameter('breach.rootCauseDays') },
      { breach: breachName(breach), established }, { lawOf: dutyOf(breach), ...(repeated ? { branch: 'cluster' } : {}) });
  },
});
