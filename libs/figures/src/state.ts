/** The five states a part of the PDCA circle can be in; without evidence and a date it is unknown, never in order. */
export type FigureState = 'in-order' | 'partly' | 'not-in-order' | 'unknown' | 'not-applicable';

/** The marks that go with a state or a severity, so that no meaning hangs on colour alone. */
export type GlyphName = 'check' | 'attention' | 'cross' | 'question' | 'dash' | 'clock' | 'double-cross' | 'info';

/** Which mark stands for which state, on screen and on paper alike. */
export const glyphOfState: Readonly<Record<FigureState, GlyphName>> = {
  'in-order': 'check', partly: 'attention', 'not-in-order': 'cross', unknown: 'question', 'not-applicable': 'dash',
};
