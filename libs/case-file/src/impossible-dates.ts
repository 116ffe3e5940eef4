import { type YAMLMap } from 'yaml';
import { whenText, words, type Fields, type When } from '@sluitend/domain';
import { report, type Reading } from './reading.ts';

/** Dates of one record of which the second cannot lie wholly before the first. */
const ORDER: readonly (readonly [first: string, second: string])[] = [
  ['startedOn', 'endedOn'], ['validFrom', 'validTo'], ['validFrom', 'leftOn'], ['periodFrom', 'periodTo'], ['occurredFrom', 'occurredTo'], ['since', 'until'],
  ['decidedOn', 'withdrawnOn'], ['decidedOn', 'outcomeOn'], ['decidedOn', 'validUntil'], ['decidedOn', 'conditionFailedOn'], ['approvedOn', 'withdrawnOn'], ['performedOn', 'approvedOn'], ['on', 'validUntil'],
  ['implementedOn', 'endedOn'], ['claimedInForceFrom', 'endedOn'], ['raisedOn', 'completedOn'], ['completedOn', 'verifiedOn'], ['receivedOn', 'answeredOn'], ['receivedOn', 'completedOn'], ['madeOn', 'fulfilledOn'],
];

/** Reports dates that contradict each other whatever day within their ranges is meant. */
export function refuseImpossibleDates(values: Readonly<Record<string, unknown>>, fields: Fields, map: YAMLMap, path: string, reading: Reading): void {
  for (const [first, second] of ORDER) {
    if (fields[first]?.type !== 'when' || fields[second]?.type !== 'when') continue;
    const from = values[first] as When | null;
    const to = values[second] as When | null;
    if (!from || !to || to.latest >= from.earliest) continue;
    const found = words(whenText(to, 'nl'), whenText(to, 'en'));
    report(reading, (map.get(second, true) ?? map) as YAMLMap, `${path}.${second}`, found, words(`een dag op of na ${first} (${whenText(from, 'nl')})`, `a day on or after ${first} (${whenText(from, 'en')})`));
  }
}
