import { isoDay, parseDay, type Day as DayNumber } from '@sluitend/domain';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function read(value: unknown): DayNumber {
  const day = typeof value === 'string' ? parseDay(value) : null;
  if (day === null) throw new GraphQLError(`${JSON.stringify(value)} is no day: write yyyy-mm-dd.`);
  return day;
}

/** A day number inside, yyyy-mm-dd outside. */
export const Day = new GraphQLScalarType<DayNumber, string>({
  name: 'Day',
  description: 'A calendar day in Europe/Amsterdam, as yyyy-mm-dd.',
  serialize: (value) => isoDay(value as DayNumber),
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
});
