import type { APIRoute } from 'astro';
import { languageCodes } from '../../../../domain/languages.ts';
import { csvwSchema } from '../../../../formats/csvw.ts';
import { model, translatorOf } from '../../../../reader/model.ts';
import { figureAbout, figureColumns } from '../../../../views/figure-about.ts';
import { figuresOf, figureTable } from '../../../../views/figures.ts';

export const getStaticPaths = () =>
  [...model.indicators.keys()].flatMap((indicator) => {
    const told = languageCodes.map((language) => figuresOf(model, translatorOf(language), indicator));
    return (told[0] ?? []).map((view, index) => ({
      params: { indicator, figure: view.name },
      props: { view, views: told.map((views) => views[index]!) },
    }));
  });

/** What is to be known of the numbers that a figure shows. */
export const GET: APIRoute = ({ props: { view, views }, site }) => {
  const told = languageCodes.map((language, index) => ({ translator: translatorOf(language), view: views[index] }));
  const table = figureTable(model, view);
  const tableSchema = csvwSchema(table, figureColumns(model, table));
  return new Response(`${JSON.stringify({ ...figureAbout(model, told, table, site!), tableSchema })}\n`);
};
