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

function parseNumber(text: string): number | { wrong: string } {
  if (plainNumber.test(text)) return Number(text);
  const mended = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  const hint = plainNumber.test(mended) ? `; decimals take a point and thousands no mark, so perhaps ${mended}` : '';
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
