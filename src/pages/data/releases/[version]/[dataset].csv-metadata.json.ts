import type { APIRoute } from 'astro';
import { csv } from '../../../../formats/csv.ts';
import { csvw } from '../../../../formats/csvw.ts';
import { writtenOfRelease } from '../../../../formats/written.ts';
import { model, translators } from '../../../../reader/model.ts';
import { releasedCollection, releasedTables, releaseFolders } from '../../../../views/release-files.ts';

export const getStaticPaths = () =>
  releaseFolders(model).flatMap(({ folder, version }) =>
    releasedTables(model, translators, version).map((released) => ({
      params: { version: folder, dataset: released.table.dataset },
      props: { version, released },
    })),
  );

/** What is to be known of a table as a release has it, by the dictionary of that release, beside its CSV. */
export const GET: APIRoute = async ({ props: { version, released }, site }) => {
  const { table, description } = released;
  const { bytes, sha256 } = await writtenOfRelease(csv, released);
  const file = { path: `${table.dataset}.${csv.extension}`, mediaType: csv.mediaType, bytes: bytes.length, sha256 };
  const all = releasedTables(model, translators, version).map((each) => each.table);
  const collection = releasedCollection(model, translators, version, site!);
  const said = csvw({ table, description, file }, collection, all, ['datapackage.json', '../../catalog.jsonld']);
  return new Response(`${JSON.stringify(said, null, 1)}\n`);
};
