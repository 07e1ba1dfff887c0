import type { APIRoute } from 'astro';
import { datasets } from '../domain/datasets/all.ts';
import { languageCodes, type Language } from '../domain/languages.ts';
import { model, translatorOf } from '../reader/model.ts';
import { lastChange } from '../views/page.ts';
import { routesOf } from '../views/routes.ts';

export const getStaticPaths = () => languageCodes.map((language) => ({ params: { language } }));

/** Every page of one language with its translations and the day of its last change. */
export const GET: APIRoute = ({ params, site }) => {
  const language = params['language'] as Language;
  const routes = routesOf(
    model,
    translatorOf(language),
    datasets.map(({ id }) => id),
  );
  const address = (code: string, path: string): string => new URL(`/${code}/${path}`, site).href;
  const urls = routes.map(({ path, available }) => {
    const others = available.map(
      (code) => `<xhtml:link rel="alternate" hreflang="${code}" href="${address(code, path)}"/>`,
    );
    return `<url><loc>${address(language, path)}</loc><lastmod>${lastChange(model, path)}</lastmod>${others.join('')}</url>`;
  });
  const spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>${urls.join('\n')}</urlset>\n`);
};
