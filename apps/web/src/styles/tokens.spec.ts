import fs from 'node:fs';
import path from 'node:path';
import { darkPalette, lightPalette, screenPalette } from '@sluitend/figures';

const css = fs.readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8');
const tokens = new Map([...css.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }]));

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => channel(parseInt(hex.slice(at, at + 2), 16) / 255)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** The contrast ratio of WCAG 2: 1 to 21. */
const contrast = (one: string, other: string): number => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
};
const colour = (name: string, mode: 'light' | 'dark'): string => {
  const token = tokens.get(name);
  if (token === undefined) throw new Error(`tokens.css has no ${name}`);
  return token[mode];
};
const b = '--basis-color-';
const backgrounds = [`${b}default-bg-document`, `${b}default-bg-subtle`];
const text: readonly (readonly [string, string])[] = [
  ...[`${b}default-color-document`, `${b}default-color-subtle`, `${b}action-color-default`, `${b}action-color-hover`, `${b}action-color-visited`].flatMap((ink) => backgrounds.map((paper) => [ink, paper] as const)),
  [`${b}default-color-document`, `${b}info-bg-subtle`], [`${b}default-color-subtle`, `${b}info-bg-subtle`], [`${b}action-color-default`, `${b}info-bg-subtle`], [`${b}info-color-default`, `${b}info-bg-subtle`],
  [`${b}default-color-document`, '--app-not-in-order-tint'], [`${b}action-color-default`, '--app-not-in-order-tint'],
  [`${b}warning-color-default`, `${b}warning-bg-subtle`], [`${b}action-inverse-color-default`, `${b}action-bg-default`], [`${b}action-inverse-color-default`, `${b}action-bg-hover`],
  ...['in-order', 'partly', 'not-in-order', 'unknown'].flatMap((state) => [[`--app-${state}-text`, `--app-${state}-tint`] as const, [`--app-${state}-text`, `${b}default-bg-document`] as const]),
];
const controls: readonly (readonly [string, string])[] = [
  ...backgrounds.map((paper) => ['--basis-form-control-border-color', paper] as const), ['--basis-form-control-border-color', `${b}info-bg-subtle`],
  ...['in-order', 'partly', 'not-in-order', 'unknown'].map((state) => [`--app-${state}-solid`, `${b}default-bg-document`] as const),
  [`${b}action-bg-default`, `${b}default-bg-document`], [`${b}info-color-default`, `${b}default-bg-document`],
];

describe.each(['light', 'dark'] as const)('the colours on a %s screen', (mode) => {
  it.each(text)('%s can be read on %s', (ink, paper) => expect(contrast(colour(ink, mode), colour(paper, mode))).toBeGreaterThanOrEqual(4.5));
  it.each(controls)('%s can be seen on %s', (line, paper) => expect(contrast(colour(line, mode), colour(paper, mode))).toBeGreaterThanOrEqual(3));
  it('show the focus by its dark line or by its yellow edge', () => {
    const paper = colour(`${b}default-bg-document`, mode);
    expect(Math.max(contrast('#0B0C0C', paper), contrast('#FFDD00', paper))).toBeGreaterThanOrEqual(3);
    expect(contrast('#0B0C0C', '#FFDD00')).toBeGreaterThanOrEqual(3);
  });

  it('are those of the figures', () => {
    const palette = mode === 'light' ? lightPalette : darkPalette;
    const onScreen = Object.fromEntries(Object.entries(screenPalette).map(([part, variable]) => [part, colour(variable.slice(4, -1), mode)]));
    expect(onScreen).toEqual(palette);
  });
});
