import type { APIContext, APIRoute } from 'astro';
import licence from '../../../../../LICENSE-CONTENT.md?raw';
import type { Bytes } from '../../../../formats/format.ts';
import { releaseArchive } from '../../../../formats/release-archive.ts';
import { model, translators } from '../../../../reader/model.ts';
import { archiveReadMe } from '../../../../views/archive.ts';
import { releasedCollection, releasedTables, releaseFolders } from '../../../../views/release-files.ts';
import { GET as datapackage } from './datapackage.json.ts';

export const getStaticPaths = () =>
  releaseFolders(model).map(({ folder, version }) => ({ params: { version: folder }, props: { version } }));

async function archiveOf(version: string, context: APIContext): Promise<Bytes> {
  const released = releasedTables(model, translators, version);
  const collection = releasedCollection(model, translators, version, context.site!);
  const tables = released.map(({ description }) => description);
  return releaseArchive(released, collection, {
    datapackage: await (await datapackage(context)).text(),
    licence,
    readMe: (paths) => archiveReadMe(model, translators, { ...collection, tables, paths }),
  });
}

/* That of the newest is asked for in both of its folders. */
const made = new Map<string, Promise<Bytes>>();

/** All tables of a release in one file, with what is needed to understand, check and cite them. */
export const GET: APIRoute = async (context) => {
  const { version } = context.props as { version: string }; // Given above.
  const archived = made.get(version) ?? archiveOf(version, context);
  made.set(version, archived);
  return new Response(await archived);
};
