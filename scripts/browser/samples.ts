import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageCodes, reference } from '../../src/domain/languages.ts';

/** A page of the reference language that stands for all of its type; its path is without the language. */
export type Sample = { readonly type: string; readonly path: string; readonly length: number };

function sampleOf(folder: string, file: string): Sample | undefined {
  const html = readFileSync(join(folder, reference, file), 'utf8');
  const kind = /<main[^>]* class="page page-([\w-]+)"/.exec(html)?.[1];
  const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
  const steps = path.split('/').filter(Boolean);
  return kind ? { type: `${kind} ${steps[0] ?? ''} ${steps.length}`, path, length: html.length } : undefined;
}

/** The longest page of every type (its kind, its section and its depth there) of a built site, where most can go wrong. */
export function samplesOf(folder: string): Sample[] {
  const all = globSync('**/index.html', { cwd: join(folder, reference) })
    .sort()
    .map((file) => sampleOf(folder, file))
    .filter((sample) => sample !== undefined);
  return [...Map.groupBy(all, ({ type }) => type).values()].map((same) =>
    same.reduce((longest, sample) => (sample.length > longest.length ? sample : longest)),
  );
}

/** The paths of samples, each in one language, in turn, so that all languages are seen at a third of the cost. */
export const pathsInTurn = (samples: readonly Sample[]): string[] =>
  samples.map(({ path }, index) => `/${languageCodes[index % languageCodes.length] ?? reference}/${path}`);
