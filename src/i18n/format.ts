import { languages, type Language } from '../domain/languages.ts';

export type DateStyle = 'prose' | 'short';

/* Making a formatter takes a hundred times as long as using it, and pages hold tens of thousands of numbers. */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

function kept<T>(all: Map<string, T>, key: string, make: () => T): T {
  const known = all.get(key) ?? make();
  all.set(key, known);
  return known;
}

/** A number as the language writes it, with a fixed number of decimals where one is given. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const digits = decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const make = (): Intl.NumberFormat => new Intl.NumberFormat(languages[language].locale, digits);
  return kept(numbers, `${language} ${decimals}`, make).format(value);
}

const proseForms: Readonly<Record<Language, (year: string, month?: string, day?: string) => string>> = {
  vi: (year, month, day) =>
    [day && `ngày ${Number(day)}`, month && `tháng ${Number(month)}`, `năm ${year}`].filter(Boolean).join(' '),
  en: (year, month, day) => named('en-GB', year, month, day),
  fr: (year, month, day) => named('fr-FR', year, month, day).replace(/^1 /, '1er '),
};

function named(locale: string, year: string, month?: string, day?: string): string {
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const shown: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) shown.month = 'long';
  if (day) shown.day = 'numeric';
  const make = (): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, shown);
  return kept(dates, `${locale} ${shown.month} ${shown.day}`, make).format(date);
}

/**
 * A date of the form YYYY, YYYY-MM or YYYY-MM-DD as the language writes it: in prose "ngày 1 tháng 7 năm 2025", "1 July 2025",
 * "1er juillet 2025"; short, for tables, "1/7/2025". A bare year in prose stands alone in English and French.
 */
export function formatDate(date: string, language: Language, style: DateStyle): string {
  const [year = '', month, day] = date.split('-');
  if (style === 'prose') return proseForms[language](year, month, day);
  return [day && String(Number(day)), month && String(Number(month)), year].filter(Boolean).join('/');
}
