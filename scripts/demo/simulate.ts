import { formatProblem } from '../../src/domain/entry.ts';
import { readContent, type Reading } from '../../src/reader/read.ts';
import { writeDemoContent } from './content.ts';
import type { Options } from './options.ts';
import { whole } from './words.ts';

/** Writes the demo's content for a content folder that is read, or has been; the same options over the same content give the same bytes. Throws where the content has problems. */
export function simulate(
  real: string,
  folder: string,
  { seed, years, indicators, communes }: Options,
  { model, problems }: Reading = readContent(real),
): void {
  if (!model)
    throw new Error(['The content has problems; mend them first.', ...problems.map(formatProblem)].join('\n'));
  const asOf = model.site.as_of;
  const last = Number(asOf.slice(0, 4)) - 1;
  const rubric = [...model.rubrics]
    .filter(([, { from }]) => from <= asOf)
    .sort(([, a], [, b]) => (a.from < b.from ? -1 : 1))
    .at(-1);
  if (!rubric) throw new Error('No rubric is in force on the day of the site; see content/rubrics.');
  writeDemoContent(real, folder, model, {
    seed,
    years: Array.from({ length: years }, (_, index) => last - years + 1 + index),
    indicators,
    communes,
    asOf,
    rubric: rubric[0],
    nameOf: (body) => whole((model.agencies.get(body) ?? model.areas.get(body)!).name),
  });
}
