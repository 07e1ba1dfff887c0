import type { Model } from '../../src/domain/model.ts';
import { readContent } from '../../src/reader/read.ts';

const read = readContent(`${import.meta.dirname}/../fixtures/content`);

/** The made-up content of the tests, with parts of it replaced; throws where it has problems. */
export function fixture(parts: Partial<Model> = {}): Model {
  if (read.model === undefined) throw new Error(`the fixture has ${read.problems.length} problems`);
  return { ...read.model, ...parts };
}
