import type { APIRoute } from 'astro';
import { model } from '../../reader/model.ts';
import { editionOf } from '../../views/edition.ts';
import { profilesOf } from '../../views/profiles.ts';

/** The newest values of every province in the form in which they are compared in the browser. */
export const GET: APIRoute = () => new Response(JSON.stringify({ ...profilesOf(model), ...editionOf(model) }));
