import { z } from 'zod';
import { kinds, type KindName } from './kinds.ts';

/** What our rules read from `meta`, which says nothing to other programs. */
const ours = ['ref', 'text', 'date', 'url'] as const;

/** The JSON Schema (2020-12) of what authors write in a file of a kind; for tables, of one row as text. */
export function jsonSchema(kind: KindName): object {
  const { form, schema } = kinds[kind];
  const ofFile: z.ZodType = form === 'list' ? z.array(schema) : schema;
  return z.toJSONSchema(ofFile, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema: part }) => {
      for (const word of ours) delete part[word];
    },
  });
}
