import type { APIRoute } from 'astro';
import { table } from '../../domain/dataset.ts';
import { datasets } from '../../domain/datasets/all.ts';
import { csv } from '../../formats/csv.ts';
import { datapackage } from '../../formats/datapackage.ts';
import { factsOf } from '../../formats/published.ts';
import { model, translators } from '../../reader/model.ts';
import { collectionOf } from '../../views/collection.ts';
import { descriptionOf } from '../../views/description.ts';

/** All tables as one Data Package 2.0. */
export const GET: APIRoute = async ({ site }) => {
  const tables = datasets.map(async (dataset) => {
    const [made, description] = [table(dataset, model), descriptionOf(model, translators, dataset)];
    return { table: made, description, file: await factsOf(csv, made, description) };
  });
  const described = datapackage(collectionOf(model, translators, site!), await Promise.all(tables));
  return new Response(`${JSON.stringify(described, null, 1)}\n`);
};
