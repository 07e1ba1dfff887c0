import type { APIRoute } from 'astro';
import { csvwSchema } from '../../../formats/csvw.ts';
import { model, translators } from '../../../reader/model.ts';
import { indicatorMatter, indicatorSeries } from '../../../views/data-files.ts';
import { figureColumns, tableAbout } from '../../../views/figure-about.ts';

export const getStaticPaths = () => [...model.indicators.keys()].map((indicator) => ({ params: { indicator } }));

/** What is to be known of the series of one indicator. */
export const GET: APIRoute = ({ params: { indicator = '' }, site }) => {
  const table = indicatorSeries(model, indicator);
  const about = tableAbout(model, translators, indicatorMatter(model, translators, indicator), table, site!);
  const tableSchema = csvwSchema(table, figureColumns(model, table));
  return new Response(`${JSON.stringify({ ...about, tableSchema })}\n`);
};
