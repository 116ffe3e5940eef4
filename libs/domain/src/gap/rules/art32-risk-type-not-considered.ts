import { both, either, equals, given, not, YES } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { STATUTORY_TYPES, type StatutoryType } from '../../risk-analysis/risk-analysis.ts';
import { defineGapRule, mostPressing, speaksIf } from '../gap-rule.ts';
import { isRunning } from '../terms/processing-runs.ts';
import { latestQualifying, risksOf } from '../terms/qualifying-analysis.ts';

const TYPES = Object.keys(STATUTORY_TYPES) as readonly StatutoryType[];

/** The law names the kinds of risk: each must be weighed, or set aside with a reason. */
export const art32RiskTypeNotConsidered = defineGapRule({
  id: 'art32-risk-type-not-considered',
  phase: 'plan',
  looksAt: 'processing',
  tier: 'ap-norm',
  severity: 'medium',
  steps: ['sensitive', 'similar-breach'],
  title: words('Niet alle wettelijke risicotypen overwogen', 'Not all statutory risk types considered'),
  says: words('Risicoanalyse “{analysis}” overweegt {considered} van de {types} risicotypen die de wet noemt.', 'Risk analysis “{analysis}” considers {considered} of the {types} types of risk the law names.'),
  when: words('De laatste geldige risicoanalyse heeft voor vernietiging, verlies, wijziging, ongeoorloofde verstrekking of ongeoorloofde toegang geen risico, en ook geen reden waarom dat niet speelt.',
    'The latest qualifying risk analysis has, for destruction, loss, alteration, unauthorised disclosure or unauthorised access, neither a risk nor a reason why it does not apply.'),
  clears: words('Voor elk type een risico, of “niet van toepassing” met een reden.', 'For each type a risk, or “not applicable” with a reason.'),
  notWhen: words('Een type is met een reden niet van toepassing verklaard.', 'A type is declared not applicable with a reason.'),
  decision: words('§3.3.1 p. 12-13; §3.3.2 p. 14', '§3.3.1 p. 12-13; §3.3.2 p. 14'),
  cites: [{ source: 'AVG', article: '32(2)' }, { source: 'AVG recital', article: '83' }, { source: 'Wbp', article: '13' }],
  closedBy: 'risk-analysis.complete',

  gapIn(_processing, facts) {
    return mostPressing(latestQualifying(facts).map(({ analysis, isLatest }) => {
      const considered = TYPES.map((type) => either(
        ...risksOf(analysis, facts).map((r) => equals(r.statutoryType, type)),
        ...analysis.notApplicableTypes.map((n) => both(equals(n.type, type), given(n.reason))),
      ));
      return speaksIf(both(isRunning(facts), isLatest, not(both(...considered))), { analysis: analysis.title, considered: considered.filter((c) => c === YES).length, types: TYPES.length });
    }));
  },
});
