import { defineConfig } from 'vitest/config';
import { LongestFirst } from './order.ts';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    env: { TZ: 'UTC' },
    maxWorkers: '100%',
    // The content is read, and the pages of the site are parsed, once for all files of a worker.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: ['tests/site/build.ts', 'tests/browser/unpack.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
