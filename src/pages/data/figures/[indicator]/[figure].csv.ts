import type { APIRoute } from 'astro';
import { csv } from '../../../../formats/csv.ts';
import { model, speaking } from '../../../../reader/model.ts';
import { figuresOf, figureTable } from '../../../../views/figures.ts';

export const getStaticPaths = () =>
  [...model.indicators.keys()].flatMap((indicator) =>
    figuresOf(model, speaking(undefined), indicator).map((view) => ({
      params: { indicator, figure: view.name },
      props: { view },
    })),
  );

/** The numbers that a figure shows. */
export const GET: APIRoute = ({ props: { view } }) => new Response(csv.write(figureTable(model, view)));
