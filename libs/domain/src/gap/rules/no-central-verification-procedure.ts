import { after, since, sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, not, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { runs, type Facts } from '../facts.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { someEvidence } from '../terms/evidence-of.ts';

/** There are measures to check as long as something is processed. */
const someRunning = (facts: Facts): Truth => facts.some('processing', (p) => not(sinceKnown(facts.now, p.endedOn)));

/** Checking by chance is no checking: somebody laid down who looks at what, when and where, and it happens. */
export const noCentralVerificationProcedure = defineGapRule({
  id: 'no-central-verification-procedure',
  phase: 'check',
  looksAt: 'organisation',
  tier: 'ap-finding',
  severity: 'high',
  steps: [],
  title: words('Geen vaste procedure om maatregelen te controleren en te evalueren', 'No procedure to verify and evaluate decided measures'),
  says: words('Van {organisation} is geen vastgestelde procedure aantoonbaar die de laatste {months} maanden is uitgevoerd om maatregelen te controleren en te evalueren.', 'Of {organisation} no approved procedure to verify and evaluate measures can be shown that was carried out in the last {months} months.'),
  when: words('Er is geen vastgestelde, geldende procedure die zegt wie wat wanneer waar controleert en evalueert, of zij is het laatste jaar niet uitgevoerd.', 'There is no approved procedure in force that says who checks and evaluates what, when and where, or it was not carried out in the last year.'),
  clears: words('De procedure is vastgesteld en minstens één keer met bewijs uitgevoerd.', 'The procedure is approved and was carried out at least once with evidence.'),
  notWhen: words('Eén bevinding voor de organisatie, nooit per verwerking herhaald. Er loopt geen verwerking.', 'One finding for the organisation, never repeated per processing. No processing runs.'),
  decision: words('§3.3.2 p. 16-17; bijlage 1 §2.2 p. 32-33 (“ondoenlijk”; “geen formeel geprotocolleerd evaluatieproces”), 35, 41', '§3.3.2 p. 16-17; annex 1 §2.2 p. 32-33 (“undoable”; “no formally protocolled evaluation process”), 35, 41'),
  cites: [{ source: 'AVG', article: '32(1)(d)' }, { source: 'AVG', article: '24(2)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(c)' }, { source: 'ISO 27001', article: '9.2' }, { source: 'BIO2', article: '5.35.02, 5.36.01' }],
  closedBy: 'policy.approve',

  gapIn(organisation, facts) {
    const months = facts.parameter('check.procedureMonths');
    const works = facts.some('policy', (p) => both(
      equals(p.kind, 'verification-procedure'), sinceKnown(facts.now, p.approvedOn), runs(facts.now, p.validFrom, p.validTo),
      either(...p.executions.map((e) => both(since(facts.now, e.on ?? UNKNOWN_WHEN), not(after(facts.now, e.on ?? UNKNOWN_WHEN, { months })), someEvidence(e.evidence, facts)))),
    ));
    return speaksIf(both(someRunning(facts), not(works)), { organisation: organisation.name, months });
  },
});
