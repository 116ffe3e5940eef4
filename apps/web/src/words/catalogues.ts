import type { I18n, Messages } from '@lingui/core';

/** The two languages of the interface. */
export type LanguageCode = 'nl' | 'en';

const catalogues: Readonly<Record<LanguageCode, () => Promise<{ messages: Messages }>>> = {
  nl: () => import('./nl.po'),
  en: () => import('./en.po'),
};

/** Fetches the words of a language, when they are not there yet, and speaks it from then on. */
export async function speak(i18n: I18n, language: LanguageCode): Promise<void> {
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
}

/** Before anyone signed in only the browser knows; Dutch unless it asks for English. */
export const browserLanguage = (): LanguageCode => (navigator.language.startsWith('en') ? 'en' : 'nl');
