import type { APIRoute } from 'astro';
import { table } from '../../domain/dataset.ts';
import { datasets } from '../../domain/datasets/all.ts';
import { formats } from '../../formats/all.ts';
import { model } from '../../reader/model.ts';

export const getStaticPaths = () =>
  datasets.flatMap((dataset) =>
    formats.map((format) => ({
      params: { dataset: dataset.id, format: format.extension },
      props: { dataset, format },
    })),
  );

/** Every download: one table in one format. */
export const GET: APIRoute = ({ props: { dataset, format } }) => new Response(format.write(table(dataset, model)));
