import type { APIRoute } from 'astro';
import { csv } from '../../../formats/csv.ts';
import { model } from '../../../reader/model.ts';
import { indicatorSeries } from '../../../views/data-files.ts';

export const getStaticPaths = () => [...model.indicators.keys()].map((indicator) => ({ params: { indicator } }));

/** All series of one indicator. */
export const GET: APIRoute = ({ params: { indicator = '' } }) =>
  new Response(csv.write(indicatorSeries(model, indicator)));
