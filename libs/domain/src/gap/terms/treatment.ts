import { sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, given, not, truthOf, type Truth } from '../../kernel/truth.ts';
import { type Risk } from '../../risk-analysis/risk.ts';
import { type Facts } from '../facts.ts';
import { isRiskAccepted } from './acceptance.ts';
import { actsOnRisk, isOver } from './measure-in-force.ts';

/** Was a measure decided against this risk, was it accepted, or was the processing stopped because of it? */
export const isTreated = (risk: Risk, facts: Facts): Truth => either(
  facts.some('measure', (m) => both(actsOnRisk(m, risk), not(isOver(m, facts)))),
  isRiskAccepted(risk, facts),
  both(equals(risk.treatment, 'avoid'), sinceKnown(facts.now, risk.avoidedOn)),
);

/** Was it decided what to do with this risk? An undated wish is no decision. */
export const hasTreatmentDecision = (risk: Risk, facts: Facts): Truth =>
  either(both(given(risk.treatment), sinceKnown(facts.now, risk.treatmentDecidedOn)), isTreated(risk, facts), facts.some('decision', (d) => truthOf(d.risks.includes(risk.id))));
