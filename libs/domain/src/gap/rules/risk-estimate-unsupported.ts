import { ifCome, isBefore, isOnOrBefore, since } from '../../kernel/at.ts';
import { both, either, equals, fits, given, NO, not, truthOf, YES, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Breach } from '../../breach/breach.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, silent, speaksIf, type GapRule, type Verdict } from '../gap-rule.ts';
import { isFinished, isStandingVersion } from '../terms/analysis-version.ts';
import { affirms, isUpheld } from '../terms/claims.ts';
import { clustersOf, occurredOn } from '../terms/cluster.ts';
import { nameOfRisk, performedOn, risksOf, someQualifying } from '../terms/qualifying-analysis.ts';
import { isAboutPattern, isMadeFor, isReviewedFor } from '../terms/reanalysis.ts';

interface Estimate { readonly name: string; readonly on: When; readonly isLow: Truth; readonly rationale: unknown; readonly patterns: readonly string[]; weighs(breach: Breach): Truth }

/** A low estimate needs a reason, and the reason must deal with the breaches that say otherwise. */
function judge({ name, on, isLow, rationale, patterns, weighs }: Estimate, facts: Facts): Verdict {
  const clusters = patterns.flatMap((p) => clustersOf(p, facts));
  const isLeftOut = (b: Breach): Truth => both(facts.has('breach', b), not(weighs(b)));
  const contradicted = either(...clusters.map((c) => both(c.isCluster, either(...c.breaches.map(isLeftOut)))));
  const leftOut = new Set(clusters.flatMap((c) => c.breaches.filter((b) => isLeftOut(b) === YES).map((b) => b.id)));
  const lacking = both(isLow, since(facts.now, on), either(not(given(rationale)), contradicted));
  return speaksIf(lacking, { name, on, breaches: leftOut.size }, contradicted === YES ? { branch: 'contradicted' } : {});
}

const common = {
  id: 'risk-estimate-unsupported',
  phase: 'plan',
  tier: 'ap-finding',
  severity: 'medium',
  branches: { contradicted: { severity: 'high', when: words('datalekken spreken de inschatting tegen', 'breaches contradict the estimate') } },
  steps: ['sensitive'],
  title: words('Inschatting “laag” zonder onderbouwing of in strijd met datalekken', 'Low estimate not substantiated or contradicted by breaches'),
  says: words('Voor de lage inschatting “{name}” ({on}) is een onderbouwing die de soortgelijke datalekken ({breaches}) meeweegt niet aantoonbaar.', 'For the low estimate “{name}” ({on}) no rationale that weighs the similar breaches ({breaches}) can be shown.'),
  when: words('Een kans is laag ingeschat, of iemand noemt het risico laag, zonder onderbouwing, of terwijl herhaalde soortgelijke datalekken er niet in zijn meegewogen.', 'A likelihood is estimated as low, or someone calls the risk low, without a rationale, or while repeated similar breaches were not weighed in it.'),
  clears: words('Een nieuwe inschatting met een onderbouwing die op de datalekken ingaat.', 'A revised estimate with a rationale that deals with the breaches.'),
  notWhen: words('De onderbouwing zegt waarom de datalekken niets zeggen over nu, en noemt ze.', 'The rationale names the breaches and says why they say nothing of the present.'),
  decision: words('bijlage 1 §2.1 p. 27', 'annex 1 §2.1 p. 27'),
  cites: [{ source: 'AVG', article: '32(2)' }, { source: 'AVG', article: '5(2)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '6.1.2(b), 8.2' }],
} satisfies Partial<GapRule>;

export const riskEstimateUnsupportedForRisk = defineGapRule({
  ...common, looksAt: 'risk', closedBy: 'risk.estimate',
  gapIn(risk, facts) {
    const analysis = facts.one('risk-analysis', risk.analysis);
    if (!analysis) return silent;
    const on = ifCome(facts.now, risk.estimatedOn) ?? performedOn(analysis, facts);
    const isStanding = both(facts.has('risk-analysis', analysis), isFinished(analysis, facts), isStandingVersion(analysis, facts, () => NO));
    return judge({
      name: nameOfRisk(risk), on, rationale: risk.likelihoodRationale,
      isLow: both(isStanding, fits(risk.likelihood, (n) => n <= facts.parameter('risk.lowLikelihood'))),
      patterns: facts.all('pattern').filter((p) => isAboutPattern(risk, p.id, facts) === YES).map((p) => p.id),
      weighs: (b) => either(
        both(either(truthOf(risk.breachesConsidered.includes(b.id)), isMadeFor(analysis, b)), isOnOrBefore(occurredOn(b), on)),
        isReviewedFor(analysis, b, (reviewed) => isOnOrBefore(occurredOn(b), reviewed), facts),
      ),
    }, facts);
  },
});

export const riskEstimateUnsupportedForClaim = defineGapRule({
  ...common, looksAt: 'claim', closedBy: 'claim.correct',
  gapIn(claim, facts) {
    const on = claim.on ?? UNKNOWN_WHEN;
    const named = [...claim.patterns, ...claim.risks.flatMap((id) => facts.one('risk', id)?.patterns ?? [])];
    const estimatedAnew = someQualifying(facts, (a) => both(isBefore(on, performedOn(a, facts)), ...named.map((p) => either(...risksOf(a, facts).map((r) => isAboutPattern(r, p, facts))))));
    return judge({
      name: claim.what, on, rationale: claim.rationale,
      isLow: both(equals(claim.predicate, 'risk-low'), affirms(claim), isUpheld(claim, facts), not(estimatedAnew)),
      patterns: named.length > 0 ? named : facts.all('pattern').map((p) => p.id),
      weighs: (b) => both(truthOf(claim.breachesConsidered.includes(b.id)), isOnOrBefore(occurredOn(b), on)),
    }, facts);
  },
});
