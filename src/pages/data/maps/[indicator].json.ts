import type { APIRoute } from 'astro';
import { model } from '../../../reader/model.ts';
import { editionOf } from '../../../views/edition.ts';
import { mapValues } from '../../../views/map-values.ts';

export const getStaticPaths = () =>
  [...model.indicators.keys()]
    .filter((indicator) => Object.keys(mapValues(model, indicator).eras).length > 0)
    .map((indicator) => ({ params: { indicator } }));

/** What the maps of one indicator show in every year, for the element that lets readers change the year. */
export const GET: APIRoute = ({ params: { indicator = '' } }) =>
  new Response(JSON.stringify({ ...mapValues(model, indicator), ...editionOf(model) }));
