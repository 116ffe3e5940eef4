import { isBefore } from '../../kernel/at.ts';
import { both, either, equals, not, same, truthOf, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { type Breach } from '../../breach/breach.ts';
import { type Measure } from '../../measure/measure.ts';
import { type Facts } from '../facts.ts';
import { inForceFrom } from './measure-in-force.ts';
import { isRealBreach } from './similar-breach.ts';

/** Was this breach one the measure stands against: by its risk or pattern, else like the breach that caused it, else any of the processing? A measure of the whole organisation that names none is against none. */
function isAgainst(m: Measure, b: Breach, facts: Facts): Truth {
  const risks = m.risks.flatMap(({ risk }) => facts.one('risk', risk) ?? []);
  if (risks.length > 0 || m.againstPatterns.length > 0) {
    return either(...m.againstPatterns.map((p) => same(b.pattern, p)), ...risks.flatMap((r) => [same(b.cause, r.cause), ...r.patterns.map((p) => same(b.pattern, p))]));
  }
  const causes = m.triggeredBy.flatMap((id) => facts.one('breach', id) ?? []);
  return causes.length > 0 ? either(...causes.flatMap((t) => [same(b.pattern, t.pattern), same(b.cause, t.cause)])) : truthOf(facts.processing !== null);
}

/** Did this breach happen after the measure, which should have prevented it, came into force? A measure that serves something else than security should not have. */
export const leakedDespite = (b: Breach, m: Measure, facts: Facts): Truth => both(
  truthOf(!m.triggeredBy.includes(b.id)), not(equals(m.securityPurpose, false)), isRealBreach(b),
  isAgainst(m, b, facts), isBefore(inForceFrom(m, facts), b.occurredFrom ?? UNKNOWN_WHEN),
);
