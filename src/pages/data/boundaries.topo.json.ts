import type { APIRoute } from 'astro';
import { licence } from '../../geo/boundaries.ts';
import { model } from '../../reader/model.ts';
import { outlinesOf } from '../../views/shapes.ts';

/** The outlines of both eras in full detail, under the licence that their source asks for. */
export const GET: APIRoute = () => {
  const { objects, ...rest } = outlinesOf(model);
  return new Response(JSON.stringify({ ...rest, licence, objects }));
};
