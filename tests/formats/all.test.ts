import { expect, it } from 'vitest';
import { formats } from '../../src/formats/all.ts';

it('gives every format its own extension and a media type, with its encoding where it is text', () => {
  expect(new Set(formats.map(({ extension }) => extension)).size).toBe(formats.length);
  for (const { extension, mediaType } of formats) {
    expect(extension).toMatch(/^[a-z]+(\.[a-z]+)*$/);
    expect(mediaType).toMatch(/^[a-z]+\/[a-z.+-]+(; charset=utf-8)?$/);
    expect(/^text|\/json/.test(mediaType)).toBe(mediaType.endsWith('; charset=utf-8'));
  }
});
