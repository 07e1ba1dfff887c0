import { z } from 'zod';
import { childAudiences, pictures, postTags } from '../vocabulary.ts';
import { Day, ref } from './fields.ts';

const always = {
  updated: Day.describe('The day on which this text was last changed.'),
  translated_from: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'is not a version: eight hexadecimal digits, written by `npm run stamp`')
    .optional()
    .describe('The version of the Vietnamese text that this was translated from; `npm run stamp` writes it.'),
  sources: z.array(ref('sources')).default([]),
};

const common = { lead: z.string().min(1).describe('One sentence that answers.'), ...always };

/** The front matter of a page of prose. */
export const Page = z.strictObject({ title: z.string().min(1), ...common });
export type Page = z.infer<typeof Page>;

/** The front matter of the text about the plan or a task group, whose title stands in its record. */
export const Chapter = z.strictObject(common);
export type Chapter = z.infer<typeof Chapter>;

const Review = z.strictObject({
  date: Day.describe('The day on which children read it.'),
  n: z.int().min(1).describe('How many children.'),
  place: z.string().min(1).describe('Where, in words that identify no child: a commune or a kind of school.'),
  note: z.string().min(1).describe('What was changed after it.'),
});

/** The front matter of a page for children, or for those who read with them. */
export const ChildPage = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1).describe('One sentence that says what the page is about.'),
  audience: z
    .enum(childAudiences)
    .describe('For whom it is written; other than for teachers, its sentences are measured.'),
  order: z.int().min(0).describe('Its place among the pages for the same readers.'),
  picture: z
    .enum(pictures)
    .default('together')
    .describe('Which of our pictures stands for it where it is shared; that of the Vietnamese holds for all.'),
  reviewed_by_children: Review.nullable().describe(
    'When and where children read it and approved it; `null` until then.',
  ),
  aliases: z.array(z.string().min(1)).default([]).describe('Other words under which it should be found.'),
  ...always,
});
export type ChildPage = z.infer<typeof ChildPage>;

/** The front matter of a piece of news of the site. */
export const Post = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1).describe('One or two sentences; feeds carry them.'),
  date: Day.describe('The day on which it was published.'),
  tags: z.array(z.enum(postTags)).min(1).describe('What it is about.'),
  ...always,
});
export type Post = z.infer<typeof Post>;
