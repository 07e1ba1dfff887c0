import type { APIRoute } from 'astro';
import licence from '../../../LICENSE-CONTENT.md?raw';
import { table } from '../../domain/dataset.ts';
import { datasets } from '../../domain/datasets/all.ts';
import { archive, filesOf, sums } from '../../formats/archive.ts';
import { model, translators } from '../../reader/model.ts';
import { archiveReadMe } from '../../views/archive.ts';
import { descriptionOf } from '../../views/description.ts';

const encoder = new TextEncoder();
const file = (path: string, text: string) => ({ path, bytes: encoder.encode(text) });

/** All tables in one file, with what is needed to understand, check and cite them. */
export const GET: APIRoute = async () => {
  const tables = datasets.map((each) => filesOf(table(each, model), descriptionOf(model, translators, each)));
  const files = [...(await Promise.all(tables)).flat(), file('LICENSE-CONTENT.md', licence)];
  const readMe = archiveReadMe(model, translators, datasets, [...files.map(({ path }) => path), sums]);
  return new Response(archive([...files, file('README.md', readMe)]));
};
