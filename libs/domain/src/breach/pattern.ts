import { needed, neededRef, ref, shape, text, when, type RecordOf } from '../kernel/shape.ts';
import { words } from '../kernel/words.ts';

/**
 * A recurring way in which one processing leaks: the same cause through the same channel. A human sets it from a
 * short list of causes; likeness of texts may only propose it. Breaches of one pattern can form a cluster.
 */
export const patternShape = shape({
  kind: 'pattern', plural: 'patterns', label: words('patroon', 'pattern'), labelPlural: words('patronen', 'patterns'),
  fields: {
    processing: neededRef('processing', 'verwerking', 'processing'),
    cause: needed('oorzaak', 'cause'),
    channel: text('kanaal', 'channel'),
    splitOn: when('gesplitst op', 'split on'),
    splitReason: text('reden van splitsen', 'reason for splitting'),
    splitBy: ref('person', 'gesplitst door', 'split by'),
    splitConfirmedBy: ref('person', 'splitsing bevestigd door', 'split confirmed by'),
  },
  effective: () => null, title: (p) => p.cause,
});
export type Pattern = RecordOf<typeof patternShape>;
