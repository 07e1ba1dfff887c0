import type { APIRoute } from 'astro';
import { table } from '../../domain/dataset.ts';
import { datasets } from '../../domain/datasets/all.ts';
import { formats } from '../../formats/all.ts';
import { formatsFor } from '../../formats/format.ts';
import { written } from '../../formats/written.ts';
import { model, translators } from '../../reader/model.ts';
import { descriptionOf } from '../../views/description.ts';

export const getStaticPaths = () =>
  datasets.flatMap((dataset) =>
    formatsFor(formats, table(dataset, model)).map((format) => ({
      params: { dataset: dataset.id, format: format.extension },
      props: { dataset, format },
    })),
  );

/** Every download: one table in one format. */
export const GET: APIRoute = async ({ props: { dataset, format } }) => {
  const { bytes } = await written(format, table(dataset, model), descriptionOf(model, translators, dataset));
  return new Response(bytes);
};
