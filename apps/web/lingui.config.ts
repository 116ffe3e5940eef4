import type { LinguiConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** The ids are written by hand, so that a text can change without losing its translation. */
export const format = formatter({ explicitIdAsDefault: true, lineNumbers: false });

export default { locales: ['nl', 'en'], sourceLocale: 'nl', catalogs: [{ path: '<rootDir>/src/words/{locale}', include: ['src'] }], format } satisfies LinguiConfig;
