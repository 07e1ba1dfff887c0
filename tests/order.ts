import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first; a fresh clone knows no durations and would begin with the longest texts. */
const longest = [
  'browser/accessibility',
  'browser/map',
  'browser/map-islands',
  'browser/map-keyboard',
  'browser/map-values',
  'browser/reflow',
  'browser/languages',
  'site/written-anew',
  'browser/search',
  'site/building',
  'reader/hostile-structures',
  'scripts/demo',
  'reader/releases',
  'content/guide',
  'views/releases',
].map((name) => `/tests/${name}.test.ts`);

const rank = ({ moduleId }: TestSpecification): number => {
  const found = longest.findIndex((path) => moduleId.endsWith(path));
  return found < 0 ? longest.length : found;
};

/** Begins with the files that take longest, so that at the end no worker waits long for the other. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
