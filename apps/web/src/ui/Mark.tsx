import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from '@sluitend/figures';

/** What a colour may say: nothing but the state of something. */
export type Tone = 'in-order' | 'partly' | 'not-in-order' | 'unknown' | 'info' | 'plain';

/** A state as people read it: a mark, a word, and only then a colour. */
export function Mark({ glyph, tone, children }: { readonly glyph: GlyphName; readonly tone: Tone; readonly children: ReactNode }): ReactNode {
  return <span className={`mark mark-${tone}`}><Glyph name={glyph} size={16} />{children}</span>;
}
