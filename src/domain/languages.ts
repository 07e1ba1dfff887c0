/** The languages of the site. The first is the reference: every text exists in it, all others are translated from it. */
export const languages = {
  vi: { name: 'Tiếng Việt', locale: 'vi-VN' },
  en: { name: 'English', locale: 'en-GB' },
  fr: { name: 'Français', locale: 'fr-FR' },
} as const;

export type Language = keyof typeof languages;

export const languageCodes = Object.keys(languages) as Language[];
export const reference: Language = 'vi';
export const translations = languageCodes.filter((code) => code !== reference);

/** Whether a word is the code of a language of the site. */
export const isLanguage = (word: string): word is Language => Object.hasOwn(languages, word);
