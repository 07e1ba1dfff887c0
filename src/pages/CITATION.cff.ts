import type { APIRoute } from 'astro';
import { table } from '../domain/dataset.ts';
import { observations } from '../domain/datasets/observations.ts';
import { sources } from '../domain/datasets/sources.ts';
import { citation } from '../formats/citation.ts';
import { model, translators } from '../reader/model.ts';
import { collectionOf } from '../views/collection.ts';

/** How to cite the data. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    citation(
      collectionOf(model, translators, site!),
      [observations, sources].map((dataset) => table(dataset, model)),
    ),
  );
