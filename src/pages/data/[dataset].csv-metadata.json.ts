import type { APIRoute } from 'astro';
import { table } from '../../domain/dataset.ts';
import { datasets } from '../../domain/datasets/all.ts';
import { csv } from '../../formats/csv.ts';
import { csvw } from '../../formats/csvw.ts';
import { factsOf } from '../../formats/published.ts';
import { model, translators } from '../../reader/model.ts';
import { collectionOf } from '../../views/collection.ts';
import { descriptionOf } from '../../views/description.ts';

export const getStaticPaths = () =>
  datasets.map((dataset) => ({ params: { dataset: dataset.id }, props: { dataset } }));

/** What is to be known of a table, beside its CSV. */
export const GET: APIRoute = async ({ props: { dataset }, site }) => {
  const [made, description] = [table(dataset, model), descriptionOf(model, translators, dataset)];
  const described = { table: made, description, file: await factsOf(csv, made, description) };
  const all = datasets.map((each) => table(each, model));
  return new Response(`${JSON.stringify(csvw(described, collectionOf(model, translators, site!), all), null, 1)}\n`);
};
