import type { ReactNode } from 'react';
import type { GlyphName } from '@sluitend/figures';
import type { GapState, Severity } from '../../gql/graphql.ts';
import { Mark, type Tone } from '../../ui/Mark.tsx';
import { useWords } from '../../words/use-words.ts';

const severities: Readonly<Record<Severity, { glyph: GlyphName; tone: Tone }>> = {
  CRITICAL: { glyph: 'double-cross', tone: 'not-in-order' }, HIGH: { glyph: 'cross', tone: 'not-in-order' },
  MEDIUM: { glyph: 'attention', tone: 'partly' }, LOW: { glyph: 'dash', tone: 'info' }, INFO: { glyph: 'info', tone: 'info' },
};
const states: Readonly<Record<Exclude<GapState, 'OPEN'>, { glyph: GlyphName; tone: Tone }>> = {
  UNKNOWN: { glyph: 'question', tone: 'unknown' }, ANNOUNCED: { glyph: 'clock', tone: 'plain' },
  REMEDIED: { glyph: 'check', tone: 'in-order' }, OVERTAKEN: { glyph: 'dash', tone: 'plain' }, ACCEPTED: { glyph: 'dash', tone: 'plain' }, NOT_APPLICABLE: { glyph: 'dash', tone: 'unknown' },
};

/** How bad a gap is. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactNode {
  const { label } = useWords();
  return <Mark {...severities[severity]}>{label('Severity', severity)}</Mark>;
}

/** Where a gap stands; `open` goes without saying. */
export function GapStateMark({ state }: { readonly state: GapState }): ReactNode {
  const { label } = useWords();
  return state === 'OPEN' ? null : <Mark {...states[state]}>{label('GapState', state)}</Mark>;
}
