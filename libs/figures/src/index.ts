export { Glyph } from './Glyph.tsx';
export { PdcaRing, type PdcaArc, type PdcaArcs } from './PdcaRing.tsx';
export { EventStrip, type EventStripProps } from './EventStrip.tsx';
export { darkPalette, lightPalette, screenPalette, type Palette } from './palette.ts';
export { glyphOfState, type FigureState, type GlyphName } from './state.ts';
