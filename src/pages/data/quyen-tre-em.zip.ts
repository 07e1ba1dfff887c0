import type { APIContext, APIRoute } from 'astro';
import licence from '../../../LICENSE-CONTENT.md?raw';
import { table } from '../../domain/dataset.ts';
import { datasets } from '../../domain/datasets/all.ts';
import { archive, filesOf, sums } from '../../formats/archive.ts';
import { model, translators } from '../../reader/model.ts';
import { archiveReadMe } from '../../views/archive.ts';
import { collectionOf } from '../../views/collection.ts';
import { descriptionOf } from '../../views/description.ts';
import { GET as citation } from '../CITATION.cff.ts';
import { GET as datapackage } from './datapackage.json.ts';

const encoder = new TextEncoder();
const file = (path: string, text: string) => ({ path, bytes: encoder.encode(text) });

/** The file of another address, as it is published there. */
const published = async (path: string, get: APIRoute, context: APIContext) => ({
  path,
  bytes: new Uint8Array(await (await get(context)).arrayBuffer()),
});

/** All tables in one file, with what is needed to understand, check and cite them. */
export const GET: APIRoute = async (context) => {
  const described = datasets.map((each) => descriptionOf(model, translators, each));
  const tables = datasets.map((each, index) => filesOf(table(each, model), described[index]!));
  const files = [
    ...(await Promise.all(tables)).flat(),
    await published('datapackage.json', datapackage, context),
    await published('CITATION.cff', citation, context),
    file('LICENSE-CONTENT.md', licence),
  ];
  const paths = [...files.map(({ path }) => path), sums];
  const { version, asOf } = collectionOf(model, translators, context.site!);
  const readMe = archiveReadMe(model, translators, { version, asOf, tables: described, paths });
  return new Response(archive([...files, file('README.md', readMe)]));
};
