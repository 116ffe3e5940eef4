import { type Term } from '../../kernel/day.ts';
import { type Breach } from '../../breach/breach.ts';
import { type Facts } from '../facts.ts';
import { isRepeated } from './cluster.ts';

/** The term in which a breach must be answered: shorter when it is one of several alike. */
export const responseTerm = (breach: Breach, facts: Facts): Term =>
  ({ days: facts.parameter(isRepeated(breach, facts) ? 'breach.responseDays.repeated' : 'breach.responseDays.single') });
