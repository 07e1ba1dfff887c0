import type { APIRoute } from 'astro';
import { table } from '../../domain/dataset.ts';
import { datasets } from '../../domain/datasets/all.ts';
import { formats } from '../../formats/all.ts';
import { dcat } from '../../formats/dcat.ts';
import { formatsFor } from '../../formats/format.ts';
import { factsOf } from '../../formats/published.ts';
import { model, translators } from '../../reader/model.ts';
import { apiService } from '../../views/api-service.ts';
import { collectionOf } from '../../views/collection.ts';
import { descriptionOf } from '../../views/description.ts';
import { cataloguedReleases } from '../../views/release-files.ts';
import { formatLabel } from '../../views/word-labels.ts';

/** The catalogue of all tables in all formats, for data portals. */
export const GET: APIRoute = async ({ site }) => {
  const tables = datasets.map(async (dataset) => {
    const [made, description] = [table(dataset, model), descriptionOf(model, translators, dataset)];
    const files = formatsFor(formats, made).map(async (format) => ({
      ...(await factsOf(format, made, description)),
      label: formatLabel(translators, format.extension),
    }));
    return { table: made, description, files: await Promise.all(files) };
  });
  const catalogue = dcat(
    collectionOf(model, translators, site!),
    await Promise.all(tables),
    apiService(model, translators),
    cataloguedReleases(model, translators),
  );
  return new Response(`${JSON.stringify(catalogue, null, 1)}\n`);
};
