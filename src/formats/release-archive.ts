import type { Collection } from '../domain/description.ts';
import type { Table } from '../domain/dataset.ts';
import { archive, filesOf, sums } from './archive.ts';
import { citation } from './citation.ts';
import type { Bytes, Described } from './format.ts';
import { writtenOfRelease } from './written.ts';

type Released = { readonly table: Table; readonly description: Described; readonly csv: () => Bytes };

const encoder = new TextEncoder();
const file = (path: string, text: string) => ({ path, bytes: encoder.encode(text) });

/**
 * All tables of a release in one archive, their CSV as it was frozen, with its description, licence and citation; `readMe` writes the text
 * about them, given the paths of all.
 */
export async function releaseArchive(
  released: readonly Released[],
  collection: Collection,
  texts: { readonly datapackage: string; readonly licence: string; readonly readMe: (paths: string[]) => string },
): Promise<Bytes> {
  const tables = released.map((each) =>
    filesOf(each.table, each.description, (format) => writtenOfRelease(format, each)),
  );
  const own = released.map(({ table }) => table);
  const files = [
    ...(await Promise.all(tables)).flat(),
    file('datapackage.json', texts.datapackage),
    file('CITATION.cff', citation(collection, own)),
    file('LICENSE-CONTENT.md', texts.licence),
  ];
  const readMe = texts.readMe([...files.map(({ path }) => path), sums]);
  return archive([...files, file('README.md', readMe)]);
}
