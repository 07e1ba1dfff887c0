import type { APIRoute } from 'astro';
import { differenceTable } from '../../../../domain/difference-table.ts';
import { csv } from '../../../../formats/csv.ts';
import { model } from '../../../../reader/model.ts';
import { pairsOf } from '../../../../views/release-files.ts';

export const getStaticPaths = () =>
  pairsOf(model).map((pair) => ({ params: { pair: `${pair.from}-to-${pair.to}` }, props: pair }));

/** Every guarded cell in which two states of the data differ. */
export const GET: APIRoute = ({ props: { from, to } }) => new Response(csv.write(differenceTable(model, from, to)));
