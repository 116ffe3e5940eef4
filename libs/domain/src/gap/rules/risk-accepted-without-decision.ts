import { both, either, not, YES } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { titleOf } from '../dossier.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { isPatternAcceptedInFact, isRiskAcceptedInFact } from '../terms/accepted-in-fact.ts';
import { isCurrent } from '../terms/current-risk.ts';

const common = {
  id: 'risk-accepted-without-decision',
  phase: 'governance',
  tier: 'ap-finding',
  severity: 'high',
  branches: { sensitive: { severity: 'critical', when: words('de verwerking is gevoelig', 'the processing is sensitive') } },
  steps: [],
  title: words('Risico feitelijk geaccepteerd zonder besluit van een directeur', 'Risk de facto accepted without a director’s decision'),
  says: words('De behandeling van “{cause}” bleef uit, is uitgesteld of is te laat, en een acceptatie door een directeur is niet aantoonbaar.', 'The treatment of “{cause}” is lacking, postponed or overdue, and no acceptance by a director can be shown.'),
  when: words('Er is geen geldige acceptatie, en de behandeling van een risico boven de norm is uitgesteld zonder datum of te laat, of de oorzaak van een cluster van datalekken is niet op tijd aangepakt of onderzocht.', 'There is no valid acceptance, and the treatment of a risk above the norm is postponed without a date or overdue, or the cause of a cluster of breaches was not treated or investigated in time.'),
  clears: words('De bevoegde directeur accepteert uitdrukkelijk, met reden, termijn en voorwaarden, of de behandeling is met bewijs ingevoerd. Een nieuw besluit alleen sluit het gat niet.', 'The competent director accepts explicitly, with reason, term and conditions, or the treatment is implemented with evidence. A new decision alone does not close the gap.'),
  notWhen: words('De eerste einddatum van de behandeling is nog niet voorbij.', 'The first due date of the treatment is not past.'),
  decision: words('§3.3.2 p. 16; §2.5 p. 7 en bijlage 1 §1 p. 25 (eigen beleid: alleen uitdrukkelijk door een directeur)', '§3.3.2 p. 16; §2.5 p. 7 and annex 1 §1 p. 25 (own policy: only explicitly by a director)'),
  cites: [
    { source: 'AVG', article: '5(2)' }, { source: 'AVG', article: '24(1)' }, { source: 'AVG', article: '32(1)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(a)' },
    { source: 'ISO 27001', article: '6.1.3(f)' }, { source: 'BIO2', article: 'deel 1 §12-13' }, { source: 'own policy', article: 'acceptance' },
  ],
  closedBy: 'acceptance.decide',
} as const;
const branchOf = (facts: Facts) => (facts.sensitive() === YES ? { branch: 'sensitive' } : {});

/** Doing nothing about a known risk is accepting it; only a director may, and then says so. */
export const riskAcceptedWithoutDecision = defineGapRule({
  ...common,
  looksAt: 'risk',
  gapIn: (risk, facts) => speaksIf(both(isCurrent(risk, facts), isRiskAcceptedInFact(risk, facts)), { cause: titleOf('risk', risk) }, branchOf(facts)),
});

/** The same for a cause that leaked again and again and that no risk was ever written about. */
export const patternAcceptedWithoutDecision = defineGapRule({
  ...common,
  looksAt: 'pattern',
  gapIn(pattern, facts) {
    const hasRisk = either(...facts.of('risk', 'patterns', pattern.id).map((r) => isCurrent(r, facts)));
    return speaksIf(both(not(hasRisk), isPatternAcceptedInFact(pattern.id, facts)), { cause: titleOf('pattern', pattern) }, branchOf(facts));
  },
});
