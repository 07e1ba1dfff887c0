import type { APIRoute } from 'astro';
import { csv } from '../../../../formats/csv.ts';
import { datapackage } from '../../../../formats/datapackage.ts';
import { writtenOfRelease } from '../../../../formats/written.ts';
import { model, translators } from '../../../../reader/model.ts';
import { releasedCollection, releasedTables, releaseFolders } from '../../../../views/release-files.ts';

export const getStaticPaths = () =>
  releaseFolders(model).map((props) => ({ params: { version: props.folder }, props }));

/** A release as one Data Package 2.0. */
export const GET: APIRoute = async ({ props: { folder, version }, site }) => {
  const tables = releasedTables(model, translators, version).map(async (released) => {
    const { bytes, sha256 } = await writtenOfRelease(csv, released);
    const { table, description } = released;
    const path = `${table.dataset}.${csv.extension}`;
    return { table, description, file: { path, mediaType: csv.mediaType, bytes: bytes.length, sha256 } };
  });
  const all = releasedCollection(model, translators, { folder, version }, site!);
  return new Response(`${JSON.stringify(datapackage(all, await Promise.all(tables)), null, 1)}\n`);
};
