import type { APIRoute } from 'astro';
import { model } from '../reader/model.ts';

/** What programs may like to read first, as comments: no directive of the standard names them. */
const guides = ['/llms.txt', '/data/catalog.jsonld', '/api/v1/openapi.json', '/CITATION.cff'];

/** Everything may be read by machines, and the sitemap says what there is; nothing of the demo edition. */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string): string => new URL(path, site).href;
  const open = ['Allow: /', `Sitemap: ${address('/sitemap-index.xml')}`, ...guides.map((path) => `# ${address(path)}`)];
  return new Response(['User-agent: *', ...(model.site.simulated ? ['Disallow: /'] : open), ''].join('\n'));
};
