import { z } from 'zod';
import { Text } from './fields.ts';

export const pagePath = z
  .string()
  .regex(/^([a-z0-9-]+\/)*$/, 'is not the path of a page: words of a-z, 0-9 and hyphens, each followed by a slash');

const Link = z.strictObject({ path: pagePath.describe('The page, without its language: "plan/".'), label: Text });

const Group = z.strictObject({
  label: Text,
  links: z.array(Link).min(1).describe('The links under the label, in order.'),
});

export const Navigation = z.strictObject({
  header: z.array(Link).min(1).describe('The menu at the top, in order.'),
  footer: z.array(Group).min(1).describe('The links at the bottom, in groups, in order.'),
});
export type Navigation = z.infer<typeof Navigation>;
