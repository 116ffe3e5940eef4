import type { FigureState } from './state.ts';

/** The colours of a figure: a solid per state, the empty track, the paper under it and the ink on it. */
export type Palette = Readonly<Record<FigureState | 'track' | 'paper' | 'ink', string>>;

/** For paper, mail and light screens; the same values stand in the style sheet of the web. */
export const lightPalette: Palette = {
  'in-order': '#0B7A60', partly: '#C27A00', 'not-in-order': '#9E1B1B', unknown: '#6B7686', 'not-applicable': '#6B7686',
  track: '#EBEDF1', paper: '#FFFFFF', ink: '#1B2430',
};

/** For dark screens. */
export const darkPalette: Palette = {
  'in-order': '#6FD6C6', partly: '#F6CF7A', 'not-in-order': '#FF8278', unknown: '#7F8C9C', 'not-applicable': '#7F8C9C',
  track: '#232D39', paper: '#12181F', ink: '#E8ECF1',
};

/** On screen the style sheet decides, so that a figure follows the reader's theme. */
export const screenPalette: Palette = {
  'in-order': 'var(--app-in-order-solid)', partly: 'var(--app-partly-solid)', 'not-in-order': 'var(--app-not-in-order-solid)',
  unknown: 'var(--app-unknown-solid)', 'not-applicable': 'var(--app-unknown-solid)',
  track: 'var(--basis-color-default-bg-default)', paper: 'var(--basis-color-default-bg-document)', ink: 'var(--basis-color-default-color-document)',
};
