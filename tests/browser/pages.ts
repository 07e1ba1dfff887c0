import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageCodes, reference } from '../../src/domain/languages.ts';
import { folder } from './site.ts';

/** A page of the reference language that stands for all of its type. */
export type Sample = { readonly type: string; readonly path: string; readonly length: number };

function sampleOf(file: string): Sample | undefined {
  const html = readFileSync(join(folder, reference, file), 'utf8');
  const kind = /<main[^>]* class="page page-([\w-]+)"/.exec(html)?.[1];
  const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
  const steps = path.split('/').filter(Boolean);
  return kind ? { type: `${kind} ${steps[0] ?? ''} ${steps.length}`, path, length: html.length } : undefined;
}

/** The longest page of every type (its kind, its section and its depth there), where most can go wrong. */
export const samples: readonly Sample[] = [
  ...Map.groupBy(
    globSync('**/index.html', { cwd: join(folder, reference) })
      .sort()
      .map(sampleOf)
      .filter((sample) => sample !== undefined),
    ({ type }) => type,
  ).values(),
].map((same) => same.reduce((longest, sample) => (sample.length > longest.length ? sample : longest)));

/** The paths of the samples, each in one language, in turn, so that all languages are seen at a third of the cost. */
export const inTurn: readonly string[] = samples.map(
  ({ path }, index) => `/${languageCodes[index % languageCodes.length] ?? reference}/${path}`,
);

/** The paths of the samples in every language. */
export const inAll: readonly string[] = languageCodes.flatMap((code) => samples.map(({ path }) => `/${code}/${path}`));
