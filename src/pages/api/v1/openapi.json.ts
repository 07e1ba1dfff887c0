import type { APIRoute } from 'astro';
import { model, translators } from '../../../reader/model.ts';
import { collectionOf } from '../../../views/collection.ts';
import { openapi } from '../../../views/openapi.ts';

/** What can be asked of the files under `/api/v1/`, and what they answer. */
export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(openapi(model, translators, collectionOf(model, translators, site!)), null, 1)}\n`);
