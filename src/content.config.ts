import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { Chapter, Page } from './domain/schemas/prose.ts';
import { contentFolder } from './reader/folder.ts';

/* Prose only; everything structured goes through the reader, which also checks these files before a build begins. */

const withoutEnding = (folder: string, entry: string): string => entry.replace(folder, '').replace(/\.mdx$/, '');

export const collections = {
  pages: defineCollection({
    loader: glob({
      base: contentFolder(),
      pattern: 'pages/**/*.mdx',
      generateId: ({ entry }) => withoutEnding('pages/', entry),
    }),
    schema: Page,
  }),
  chapters: defineCollection({
    loader: glob({
      base: contentFolder(),
      pattern: '{plan,tasks,campaigns}/*.mdx',
      generateId: ({ entry }) => withoutEnding('', entry),
    }),
    schema: Chapter,
  }),
};
