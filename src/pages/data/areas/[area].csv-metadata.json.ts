import type { APIRoute } from 'astro';
import { csvwSchema } from '../../../formats/csvw.ts';
import { model, translators } from '../../../reader/model.ts';
import { areaMatter, areaSeries, seriesAreas } from '../../../views/data-files.ts';
import { figureColumns, tableAbout } from '../../../views/figure-about.ts';

export const getStaticPaths = () => seriesAreas(model).map(({ id }) => ({ params: { area: id } }));

/** What is to be known of the series of one area. */
export const GET: APIRoute = ({ params: { area = '' }, site }) => {
  const table = areaSeries(model, area);
  const about = tableAbout(model, translators, areaMatter(model, translators, area), table, site!);
  const tableSchema = csvwSchema(table, figureColumns(model, table));
  return new Response(`${JSON.stringify({ ...about, tableSchema })}\n`);
};
