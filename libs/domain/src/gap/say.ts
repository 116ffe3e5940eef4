import { isUnknown } from '../kernel/when.ts';
import { whenText, type Language, type Words } from '../kernel/words.ts';
import { type FactsUsed, type FactValue } from './gap.ts';

const factText = (value: FactValue | undefined, language: Language): string => {
  if (value === null || value === undefined) return language === 'nl' ? 'niet vastgelegd' : 'not recorded';
  if (typeof value === 'number') return numberText(value, language);
  if (typeof value === 'string') return value;
  // Inside a sentence an unknown date takes the place of a day: "sinds een onbekende datum".
  if (isUnknown(value)) return language === 'nl' ? 'een onbekende datum' : 'an unknown date';
  return whenText(value, language);
};

/** 4.500.000 in Dutch, 4,500,000 in English. */
export function numberText(value: number, language: Language): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'nl' ? '.' : ',');
  return decimals ? `${grouped}${language === 'nl' ? ',' : '.'}${decimals}` : grouped;
}

/** The sentence of a verdict in one language, with its facts filled in. */
export const say = (sentence: Words, facts: FactsUsed, language: Language): string =>
  sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => factText(facts[name], language));
