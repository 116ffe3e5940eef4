import { useLingui } from '@lingui/react';
import type { LanguageCode } from './catalogues.ts';
import { instant, longDay, shortDay, written } from './days.ts';

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
}

/** The enumerations whose values people see; a test holds them against the schema. */
export type LabelledEnum = 'GapSort' | 'GapState' | 'InstallationMode' | 'Language' | 'Mode' | 'Phase' | 'PhaseStatus' | 'ProcessingSort' | 'Role' | 'Severity' | 'Tier';

export function useWords(): Words {
  const { i18n } = useLingui();
  const language = i18n.locale === 'en' ? 'en' : 'nl';
  return {
    language,
    t: (id, values) => i18n._(id, values),
    label: (enumeration, value) => i18n._(`enum.${enumeration}.${value}`),
    longDay: (day) => longDay(day, language),
    shortDay: (day) => shortDay(day, language),
    instant: (at) => instant(at, language),
    number: (value) => written(value, language),
  };
}
