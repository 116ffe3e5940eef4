import { choice, count, neededRef, refs, shape, text, texts, when, type RecordOf } from '../kernel/shape.ts';
import { words } from '../kernel/words.ts';
import { STATUTORY_TYPES } from './risk-analysis.ts';

export const AFFECTED = { 'data-subjects': words('betrokkenen', 'data subjects'), organisation: words('de organisatie', 'the organisation'), both: words('beide', 'both') } as const;
export const TREATMENTS = {
  mitigate: words('verminderen', 'mitigate'), avoid: words('vermijden', 'avoid'), accept: words('accepteren', 'accept'), postpone: words('uitstellen', 'postpone'),
} as const;

/** The highest level of the scale. */
export const TOP_LEVEL = 5;

/** One risk of one analysis: a threat, how likely, and what it does to people. Scales run from 1 (very low) to 5 (very high). */
export const riskShape = shape({
  kind: 'risk', plural: 'risks', letters: 'RS', label: words('risico', 'risk'), labelPlural: words('risico’s', 'risks'),
  fields: {
    analysis: neededRef('risk-analysis', 'risicoanalyse', 'risk analysis'),
    threat: text('dreiging', 'threat'),
    cause: text('oorzaak', 'cause'),
    patterns: refs('pattern', 'patronen van datalekken', 'patterns of breaches'),
    /** Names of data categories of the processing. */
    categories: texts('categorieën gegevens', 'data categories'),
    statutoryType: choice(STATUTORY_TYPES, 'wettelijk risicotype', 'statutory type'),
    affects: choice(AFFECTED, 'raakt', 'affects'),
    consequenceForSubjects: text('gevolg voor betrokkenen', 'consequence for data subjects'),
    likelihood: count('kans (1-5)', 'likelihood (1-5)'),
    likelihoodRationale: text('onderbouwing van de kans', 'rationale of the likelihood'),
    /** The one allowed exception: likelihood not known yet, with a reason and a day by which it will be. */
    likelihoodFollowUpOn: when('kans bekend uiterlijk', 'likelihood known by'),
    breachesConsidered: refs('breach', 'meegewogen datalekken', 'breaches considered'),
    impact: count('impact (1-5)', 'impact (1-5)'),
    level: count('niveau (1-5)', 'level (1-5)'),
    residualLevel: count('restniveau (1-5)', 'residual level (1-5)'),
    treatment: choice(TREATMENTS, 'behandeling', 'treatment'),
    treatmentDecidedOn: when('behandeling besloten op', 'treatment decided on'),
    treatmentDueOn: when('behandeling klaar vóór', 'treatment due on'),
    avoidedOn: when('verwerking gestopt op', 'processing stopped on'),
    /** When the estimate was last made or revised; empty: with the analysis. */
    estimatedOn: when('ingeschat op', 'estimated on'),
  },
  effective: () => null, title: (r) => r.threat ?? '',
});
export type Risk = RecordOf<typeof riskShape>;
