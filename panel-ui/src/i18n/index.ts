import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';
import { en } from './en';

export const locales = [
  { locale: 'en', name: 'English' },
  { locale: 'tr', name: 'Türkçe' },
];

const english: TranslationMessages = { ...englishMessages, ...en };

/** English is there at once; another language is fetched when it is chosen, and remembered. */
export const i18nProvider = polyglotI18nProvider(
  (locale) => {
    // Screen readers pronounce by it, and browsers hyphenate.
    document.documentElement.lang = locale;
    return locale === 'tr' ? import('./tr').then(({ turkish }) => turkish as TranslationMessages) : english;
  },
  'en',
  locales,
  { allowMissing: true },
);
