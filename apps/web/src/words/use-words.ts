import { useLingui } from '@lingui/react';
import type { LanguageCode } from './catalogues.ts';
import { instant, longDay, shortDay, spanOf, written } from './days.ts';

/** The values that stand in a text. */
export type WordValues = Record<string, string | number>;

/** How the interface speaks: its texts, and days and numbers as its reader writes them. */
export interface Words {
  readonly language: LanguageCode;
  readonly t: (id: string, values?: WordValues) => string;
  /** The word for a value of an enumeration of the schema. */
  readonly label: (enumeration: LabelledEnum, value: string) => string;
  readonly longDay: (day: string) => string;
  readonly shortDay: (day: string) => string;
  readonly instant: (at: string | Date) => string;
  readonly number: (value: number) => string;
  /** A number of days as people say it: 72 days, 8 months, 6 years. */
  readonly span: (days: number) => string;
}

/** The enumerations whose values people see; a test holds them against the schema. */
export type LabelledEnum = 'GapSort' | 'GapState' | 'InstallationMode' | 'Language' | 'Mode' | 'Phase' | 'PhaseStatus' | 'ProcessingSort' | 'Role' | 'Severity' | 'Tier';

export function useWords(): Words {
  const { i18n } = useLingui();
  const language = i18n.locale === 'en' ? 'en' : 'nl';
  const t = (id: string, values?: WordValues) => i18n._(id, values);
  return {
    language,
    t,
    label: (enumeration, value) => i18n._(`enum.${enumeration}.${value}`),
    longDay: (day) => longDay(day, language),
    shortDay: (day) => shortDay(day, language),
    instant: (at) => instant(at, language),
    number: (value) => written(value, language),
    span: (days) => {
      const { unit, count } = spanOf(days);
      return unit === 'days' ? t('span.days', { count }) : unit === 'months' ? t('span.months', { count }) : t('span.years', { count });
    },
  };
}
