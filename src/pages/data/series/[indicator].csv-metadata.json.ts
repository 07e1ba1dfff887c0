import type { APIRoute } from 'astro';
import { model, translators } from '../../../reader/model.ts';
import { indicatorMatter, indicatorSeries } from '../../../views/data-files.ts';
import { tableAbout } from '../../../views/figure-about.ts';

export const getStaticPaths = () => [...model.indicators.keys()].map((indicator) => ({ params: { indicator } }));

/** What is to be known of the series of one indicator. */
export const GET: APIRoute = ({ params: { indicator = '' }, site }) => {
  const matter = indicatorMatter(model, translators, indicator);
  const about = tableAbout(model, translators, matter, indicatorSeries(model, indicator), site!);
  return new Response(`${JSON.stringify(about)}\n`);
};
