import { z } from 'zod';
import type { Dataset } from './dataset.ts';

/** The JSON Schema of something, as far as it is written here. */
export type Schema = { readonly [word: string]: unknown };

/** What our columns say of themselves beside their type, which says nothing to other programs. */
const ours = ['column', 'partial'] as const;

/** The JSON Schema (2020-12) of each column of a dataset in order; the table to which ids lead stands in `x-references`. */
export function columnSchemas({ row }: Pick<Dataset, 'row'>): ReadonlyMap<string, Schema> {
  const { properties = {} } = z.toJSONSchema(row, {
    target: 'draft-2020-12',
    override: ({ jsonSchema: part }) => {
      for (const word of ours) delete part[word];
      if (part['ref'] !== undefined) part['x-references'] = part['ref'];
      delete part['ref'];
    },
  }) as { properties?: Record<string, Schema> }; // The JSON Schema of a strict object of cells has exactly these parts.
  return new Map(Object.entries(properties));
}

/** The JSON Schema of an object that has all these members and no others. */
export const objectOf = (members: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(members),
  properties: members,
});
