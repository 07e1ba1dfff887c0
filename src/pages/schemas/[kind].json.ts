import type { APIRoute } from 'astro';
import { jsonSchema } from '../../domain/json-schema.ts';
import { kindNames, type KindName } from '../../domain/kinds.ts';

export const getStaticPaths = () => kindNames.map((kind) => ({ params: { kind } }));

/** The JSON Schema of the files of one kind, for editors that complete and underline. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(jsonSchema(params['kind'] as KindName), null, 2));
