import type { APIRoute } from 'astro';
import { languageCodes } from '../domain/languages.ts';

/** The sitemaps, one a language. */
export const GET: APIRoute = ({ site }) => {
  const maps = languageCodes.map(
    (language) => `<sitemap><loc>${new URL(`/sitemap-${language}.xml`, site).href}</loc></sitemap>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${maps.join('')}</sitemapindex>\n`,
  );
};
