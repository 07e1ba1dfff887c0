import type { z } from 'zod';
import type { FieldPath } from '../domain/entry.ts';
import { suggestion } from '../domain/nearest.ts';

export type Finding = { readonly path: FieldPath; readonly message: string };

function typeName(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return (
    { object: 'a group of fields', string: 'a text', boolean: 'true or false' }[String(typeof value)] ??
    `a ${typeof value}`
  );
}

const expectedName: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      inside !== null && typeof inside === 'object' ? (inside as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}

const quoted = (value: unknown): string => {
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  return value !== null && typeof value === 'object' ? typeName(value) : String(value);
};

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return 'is missing';
      return issue.message.startsWith('Invalid input')
        ? `is ${typeName(value)}, but should be ${expectedName[issue.expected] ?? issue.expected}`
        : issue.message;
    case 'invalid_value': {
      if (value === undefined) return 'is missing';
      const allowed = issue.values.map(String);
      return `${quoted(value)} is not one of ${allowed.join(', ')}${typeof value === 'string' ? suggestion(value, allowed).replace(/^; known.*/, '') : ''}`;
    }
    case 'invalid_format':
      return issue.format === 'regex'
        ? `${quoted(value)} ${issue.message}`
        : `${quoted(value)} is not of the form ${issue.format}`;
    case 'too_small':
      if (!issue.message.startsWith('Too small')) return issue.message;
      return value === '' || Array.isArray(value) ? 'is empty' : `is too small: at least ${issue.minimum}`;
    case 'too_big':
      return `is too large: at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

/** What is wrong with a value by its schema, field by field, in an author's words; `known` names the fields at a path. */
export function findings(error: z.ZodError, value: unknown, known: (path: FieldPath) => readonly string[]): Finding[] {
  return error.issues.flatMap((issue): Finding[] => {
    const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `is not a field here${suggestion(key, known(path))}`,
      }));
    }
    if (issue.code === 'invalid_union') {
      const last = issue.errors.at(-1)?.[0];
      return [{ path, message: last ? describe(last, valueAt(value, path)) : issue.message }];
    }
    if (issue.code === 'invalid_key') return [{ path, message: issue.issues[0]?.message ?? issue.message }];
    return [{ path, message: describe(issue, valueAt(value, path)) }];
  });
}
