import { z } from 'zod';
import { Id } from './fields.ts';

/* The cells of CSV files: text in, typed values out. An empty cell is never a value. */

type Parse<T> = (cell: string) => T | { wrong: string };

const cell = <T extends string | number | boolean | null | readonly string[]>(parse: Parse<T>, description: string) =>
  z
    .string()
    .transform((text, context): T => {
      const result = parse(text);
      if (result === null || typeof result !== 'object' || Array.isArray(result)) return result as T;
      context.issues.push({ code: 'custom', message: (result as { wrong: string }).wrong, input: text });
      return z.NEVER;
    })
    .describe(description);

const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** What a number in the hand of another country was probably meant to be: the last mark before other than three digits is the decimal one. */
function readings(text: string): string[] {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '');
  const last = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
  const whole = bare.replace(/[.,]/g, '');
  const decimal = last < 0 ? whole : `${bare.slice(0, last).replace(/[.,]/g, '')}.${bare.slice(last + 1)}`;
  const grouped = /^-?\d{1,3}([.,]\d{3})+$/.test(bare);
  const severalMarks = (bare.match(/[.,]/g) ?? []).length > 1;
  const sameMarks = new Set(bare.match(/[.,]/g)).size === 1;
  const meant = grouped && severalMarks && sameMarks ? [whole] : grouped ? [decimal, whole] : [decimal];
  return [...new Set(meant)].filter((reading) => plainNumber.test(reading));
}

function parseNumber(text: string): number | { wrong: string } {
  if (plainNumber.test(text)) return Number(text);
  const meant = readings(text);
  const hint =
    meant.length > 0 ? `; decimals take a point and thousands no mark, so perhaps ${meant.join(' or ')}` : '';
  return { wrong: `"${text}" is not a number${hint}` };
}

export const NumberCell = cell(parseNumber, 'A number with a point for decimals and no mark for thousands.');

export const OptionalNumberCell = cell(
  (text) => (text === '' ? null : parseNumber(text)),
  'A number with a point for decimals and no mark for thousands, or nothing.',
);

export const YearCell = cell(
  (text) => (/^(19|20|21)\d{2}$/.test(text) ? Number(text) : { wrong: `"${text}" is not a year of four digits` }),
  'A year of four digits.',
);

export const BooleanCell = cell(
  (text) => (text === 'true' || text === 'false' ? text === 'true' : { wrong: `"${text}" is neither true nor false` }),
  'true or false',
);

export const TextCell = z.string().min(1, 'is empty');

export const RefCell = (kind: string) => Id.meta({ ref: kind, description: `An id among ${kind}.` });

/** Several words joined by `;`, each one of those allowed. */
export const ListCell = (allowed: readonly string[]) =>
  cell(
    (text): readonly string[] | { wrong: string } => {
      const words = text === '' ? [] : text.split(';');
      const wrong = words.find((word) => !allowed.includes(word));
      return wrong === undefined ? words : { wrong: `"${wrong}" is not one of ${allowed.join(', ')}` };
    },
    `None or more of ${allowed.join(', ')}, joined by a semicolon.`,
  );
