import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/domain/json-schema.ts';
import { kindNames, kinds } from '../../src/domain/kinds.ts';

describe('jsonSchema', () => {
  it.each(kindNames)('of %s says what an author writes', (kind) => {
    const schema = jsonSchema(kind);
    const text = JSON.stringify(schema);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: kinds[kind].form === 'list' ? 'array' : 'object',
    });
    expect(schema).not.toHaveProperty('$id');
    expect(text).toContain('"additionalProperties":false');
    expect(text).toContain('"description"');
    expect(text).not.toMatch(/"(ref|text|date|url)":("|true)/);
  });

  it('asks only for what has no default, and reads cells as text', () => {
    expect(jsonSchema('observations')).toMatchObject({
      properties: { value: { type: 'string' }, area: { description: 'An id among areas.' } },
      required: ['area', 'year', 'value', 'status', 'source'],
    });
  });
});
