import type { APIRoute } from 'astro';
import { model } from '../../../reader/model.ts';
import { editionOf } from '../../../views/edition.ts';
import { releaseIndex } from '../../../views/release-files.ts';

/** All releases with their days, addresses and hashes, for software. */
export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify({ ...editionOf(model), ...releaseIndex(model, site!) }, null, 1)}\n`);
