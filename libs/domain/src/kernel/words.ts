import { civilDate, type Day } from './day.ts';
import { precisionOf, type When } from './when.ts';
import { DAWN, DUSK } from './day.ts';

/** The languages of the product; Dutch first. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** The same words in both languages. */
export interface Words { readonly nl: string; readonly en: string }
export const words = (nl: string, en: string): Words => ({ nl, en });

const MONTHS: Record<Language, readonly string[]> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** `20 oktober 2016`, `20 October 2016`. */
export function dayText(day: Day, language: Language): string {
  const { year, month, date } = civilDate(day);
  return `${date} ${MONTHS[language][month - 1]} ${year}`;
}

/** A date as people write it, with its precision visible. */
export function whenText(when: When | null, language: Language): string {
  const nl = language === 'nl';
  if (!when) return nl ? 'niet vastgelegd' : 'not recorded';
  const { year, month } = civilDate(when.earliest);
  switch (precisionOf(when)) {
    case 'day': return dayText(when.earliest, language);
    case 'month': return `${MONTHS[language][month - 1]} ${year}`;
    case 'year': return String(year);
    case 'approximate': return `ca. ${dayText((when.earliest + when.latest) / 2, language)}`;
    case 'unknown': return nl ? 'datum onbekend' : 'date unknown';
    case 'range':
      if (when.earliest <= DAWN) return `${dayText(when.latest, language)} ${nl ? 'of eerder' : 'or earlier'}`;
      if (when.latest >= DUSK) return `${dayText(when.earliest, language)} ${nl ? 'of later' : 'or later'}`;
      return `${nl ? 'tussen' : 'between'} ${dayText(when.earliest, language)} ${nl ? 'en' : 'and'} ${dayText(when.latest, language)}`;
  }
}
