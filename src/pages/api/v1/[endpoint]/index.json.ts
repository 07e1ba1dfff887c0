import type { APIRoute } from 'astro';
import { model, translators } from '../../../../reader/model.ts';
import { endpoints } from '../../../../views/api-endpoints.ts';
import { listOf } from '../../../../views/api.ts';
import { collectionOf } from '../../../../views/collection.ts';

export const getStaticPaths = () =>
  endpoints.map((endpoint) => ({ params: { endpoint: endpoint.name }, props: { endpoint } }));

/** All things of one sort, and where each is answered. */
export const GET: APIRoute = ({ props: { endpoint }, site }) =>
  new Response(`${JSON.stringify(listOf(model, collectionOf(model, translators, site!), endpoint))}\n`);
