import type { APIRoute } from 'astro';
import { csv } from '../../../formats/csv.ts';
import { model } from '../../../reader/model.ts';
import { areaSeries, seriesAreas } from '../../../views/data-files.ts';

export const getStaticPaths = () => seriesAreas(model).map(({ id }) => ({ params: { area: id } }));

/** All series of one area. */
export const GET: APIRoute = ({ params: { area = '' } }) => new Response(csv.write(areaSeries(model, area)));
