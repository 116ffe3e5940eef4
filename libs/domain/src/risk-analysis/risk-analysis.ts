import { choice, list, needed, ref, refs, shape, text, when, type RecordOf } from '../kernel/shape.ts';
import { UNKNOWN_WHEN } from '../kernel/when.ts';
import { words } from '../kernel/words.ts';

export const ANALYSIS_PURPOSES = { 'personal-data': words('persoonsgegevens', 'personal data'), continuity: words('continuïteit', 'continuity'), project: words('project', 'project'), other: words('anders', 'other') } as const;
/** The kinds of risk the law names (AVG 32(2), recital 83). */
export const STATUTORY_TYPES = {
  destruction: words('vernietiging', 'destruction'), loss: words('verlies', 'loss'), alteration: words('wijziging', 'alteration'),
  disclosure: words('ongeoorloofde verstrekking', 'unauthorised disclosure'), access: words('ongeoorloofde toegang', 'unauthorised access'),
} as const;
export type StatutoryType = keyof typeof STATUTORY_TYPES;
export const REVIEW_CONCLUSIONS = { 'no-change': words('geen wijziging', 'no change'), changed: words('gewijzigd', 'changed') } as const;

/** A version of the weighing of risks of one or more processings. Its name does not matter, its content does. */
export const riskAnalysisShape = shape({
  kind: 'risk-analysis', plural: 'riskAnalyses', letters: 'RA', label: words('risicoanalyse', 'risk analysis'), labelPlural: words('risicoanalyses', 'risk analyses'),
  fields: {
    title: needed('titel', 'title'),
    processings: refs('processing', 'verwerkingen', 'processings'),
    /** For a group analysis: the scope and version that cover these processings. */
    coverage: text('dekking', 'coverage'),
    purpose: choice(ANALYSIS_PURPOSES, 'doel', 'purpose'),
    version: text('versie', 'version'),
    author: ref('person', 'opsteller', 'author'),
    performedOn: when('uitgevoerd op', 'performed on'),
    presentedOn: when('voorgelegd op', 'presented on'),
    approvedOn: when('vastgesteld op', 'approved on'),
    approvedBy: ref('person', 'vastgesteld door', 'approved by'),
    withdrawnOn: when('ingetrokken op', 'withdrawn on'),
    validUntil: when('geldig tot en met', 'valid until'),
    method: text('methode', 'method'),
    triggeredByBreaches: refs('breach', 'naar aanleiding van datalekken', 'triggered by breaches'),
    triggeredByPatterns: refs('pattern', 'naar aanleiding van patronen', 'triggered by patterns'),
    triggeredByChanges: refs('context-change', 'naar aanleiding van wijzigingen', 'triggered by changes'),
    notApplicableTypes: list({ type: choice(STATUTORY_TYPES, 'risicotype', 'type of risk'), reason: text('omdat', 'because') }, 'niet van toepassing', 'not applicable'),
    reviews: list({
      performedOn: when('op', 'on'), by: ref('person', 'door', 'by'), lookedAt: text('gekeken naar', 'looked at'), conclusion: choice(REVIEW_CONCLUSIONS, 'conclusie', 'conclusion'), reason: text('omdat', 'because'),
      breaches: refs('breach', 'datalekken', 'breaches'), patterns: refs('pattern', 'patronen', 'patterns'), changes: refs('context-change', 'wijzigingen', 'changes'), evidence: refs('evidence', 'bewijs', 'evidence'),
    }, 'herzieningen', 'reviews'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
  },
  effective: (a) => a.performedOn ?? a.presentedOn ?? a.approvedOn ?? UNKNOWN_WHEN, title: (a) => a.title,
});
export type RiskAnalysis = RecordOf<typeof riskAnalysisShape>;
