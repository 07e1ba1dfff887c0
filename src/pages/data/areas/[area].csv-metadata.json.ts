import type { APIRoute } from 'astro';
import { model, translators } from '../../../reader/model.ts';
import { areaMatter, areaSeries, seriesAreas } from '../../../views/data-files.ts';
import { tableAbout } from '../../../views/figure-about.ts';

export const getStaticPaths = () => seriesAreas(model).map(({ id }) => ({ params: { area: id } }));

/** What is to be known of the series of one area. */
export const GET: APIRoute = ({ params: { area = '' }, site }) => {
  const about = tableAbout(model, translators, areaMatter(model, translators, area), areaSeries(model, area), site!);
  return new Response(`${JSON.stringify(about)}\n`);
};
