import { z } from 'zod';
import type { FieldPath } from './entry.ts';

type Visit = (meta: Record<string, unknown>, value: unknown, path: FieldPath) => void;

const metas = new WeakMap<z.ZodType, Record<string, unknown>>();

/** What a schema says of itself; kept, since the registry puts it together anew each time and tables ask for every cell. */
function metaOf(schema: z.ZodType): Record<string, unknown> {
  const meta = metas.get(schema) ?? z.globalRegistry.get(schema) ?? {};
  metas.set(schema, meta);
  return meta;
}

/** Visits every part of a value together with what its schema says of it (`meta`); parts that are missing are passed over. */
export function walk(schema: z.ZodType, value: unknown, visit: Visit, path: FieldPath = []): void {
  if (value === undefined || value === null) return;
  visit(metaOf(schema), value, path);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    walk(schema.unwrap() as z.ZodType, value, visit, path);
  } else if (schema instanceof z.ZodPipe) {
    walk(schema.in as z.ZodType, value, visit, path);
  } else if (schema instanceof z.ZodUnion) {
    const options = schema.options as readonly z.ZodType[];
    const fitting = options.find((option) => option.safeParse(value).success) ?? options[0];
    if (fitting) walk(fitting, value, visit, path);
  } else if (schema instanceof z.ZodObject && typeof value === 'object') {
    for (const [key, part] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
      walk(part, (value as Record<string, unknown>)[key], visit, [...path, key]);
    }
  } else if (schema instanceof z.ZodRecord && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) walk(schema.valueType as z.ZodType, part, visit, [...path, key]);
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    value.forEach((part, index) => walk(schema.element as z.ZodType, part, visit, [...path, index]));
  }
}

/** Visits every string in a raw value, with the path that leads to it. */
export function walkStrings(
  value: unknown,
  visit: (text: string, path: FieldPath) => void,
  path: FieldPath = [],
): void {
  if (typeof value === 'string') visit(value, path);
  else if (Array.isArray(value)) value.forEach((part, index) => walkStrings(part, visit, [...path, index]));
  else if (value !== null && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) walkStrings(part, visit, [...path, key]);
  }
}
