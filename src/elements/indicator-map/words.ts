import type { MapWords } from '../../views/map-words.ts';
import type { Now } from './values.ts';

type Blanks = Readonly<Record<string, string | number>>;

/** The words of a map and the numbers of its language. */
export type Speaker = {
  readonly words: MapWords;
  readonly fill: (pattern: string, blanks: Blanks) => string;
  /** A pattern in its form for a number. */
  readonly counted: (forms: { readonly one: string; readonly other: string }, count: number) => string;
  /** A value as the table has it: a number with its decimals, or the word for why there is none. */
  readonly value: (now: Now) => string;
  /** The same with its unit. */
  readonly withUnit: (now: Now) => string;
  /** A difference with its sign and unit, for counts also as a share. */
  readonly change: (difference: number, share: number | undefined) => string;
};

/** What speaks for a map: `language` is that of the page, `decimals` those of the indicator. */
export function speaker(words: MapWords, language: string, decimals: number): Speaker {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const plain = new Intl.NumberFormat(language);
  const exact = new Intl.NumberFormat(language, digits);
  const signed = new Intl.NumberFormat(language, { ...digits, signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const rules = new Intl.PluralRules(language);
  const fill = (pattern: string, blanks: Blanks): string =>
    pattern.replace(/\{(\w+)\}/g, (blank, name: string) => {
      const value = blanks[name];
      return typeof value === 'number' ? plain.format(value) : (value ?? blank);
    });
  const value = ({ value: number, kind }: Now): string => {
    if (number !== null) return exact.format(number);
    const gap = kind.derivation === 'not_rebuildable' ? kind.derivation : kind.status;
    return words.gaps[gap] ?? '';
  };
  return {
    words,
    fill,
    counted: (forms, count) => fill(rules.select(count) === 'one' ? forms.one : forms.other, { count }),
    value,
    withUnit: (now) => (now.value === null ? value(now) : fill(words.value, { value: value(now) })),
    change: (difference, share) => {
      const change = fill(words.points ?? words.value, { value: signed.format(difference).replace('-', '−') });
      return words.share === undefined || share === undefined
        ? change
        : fill(words.share, { change, share: percent.format(share).replace('\u202f%', '\u00a0%').replace('-', '−') });
    },
  };
}
