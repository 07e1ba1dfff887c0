import type { APIRoute } from 'astro';
import { model, translators } from '../../../../reader/model.ts';
import { endpoints } from '../../../../views/api-endpoints.ts';
import { answerOf, thingsOf } from '../../../../views/api.ts';
import { collectionOf } from '../../../../views/collection.ts';

export const getStaticPaths = () =>
  endpoints.flatMap((endpoint) =>
    thingsOf(model, endpoint).map((row) => ({
      params: { endpoint: endpoint.name, id: String(row[endpoint.id]) },
      props: { endpoint, row },
    })),
  );

/** One thing, with all rows that belong to it. */
export const GET: APIRoute = ({ props: { endpoint, row }, site }) =>
  new Response(`${JSON.stringify(answerOf(model, collectionOf(model, translators, site!), endpoint, row))}\n`);
