import type { APIRoute } from 'astro';
import { model } from '../reader/model.ts';

/** Everything may be read by machines, and the sitemap says what there is; nothing of the demo edition. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    model.site.simulated
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`,
  );
