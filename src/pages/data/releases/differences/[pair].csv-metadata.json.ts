import type { APIRoute } from 'astro';
import { differenceTable } from '../../../../domain/difference-table.ts';
import { csvwSchema } from '../../../../formats/csvw.ts';
import { model, translators } from '../../../../reader/model.ts';
import { differenceColumns, differenceMatter } from '../../../../views/difference-about.ts';
import { tableAbout } from '../../../../views/figure-about.ts';
import { pairsOf, type Pair } from '../../../../views/release-files.ts';

export const getStaticPaths = () =>
  pairsOf(model).map((pair) => ({ params: { pair: `${pair.from}-to-${pair.to}` }, props: pair }));

/** What is to be known of the differences between two states of the data, beside their CSV. */
export const GET: APIRoute = ({ props: { from, to }, site }) => {
  const pair: Pair = { from, to };
  const table = differenceTable(model, from, to);
  const about = tableAbout(model, translators, differenceMatter(translators, pair), table, site!);
  const tableSchema = csvwSchema(table, differenceColumns(translators, table));
  return new Response(`${JSON.stringify({ ...about, tableSchema })}\n`);
};
