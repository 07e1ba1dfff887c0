import type { APIRoute } from 'astro';
import { standalone } from '../../../../charts/standalone.ts';
import { toMarkup } from '../../../../charts/svg.ts';
import { drawingOf } from '../../../../components/figure/drawings.ts';
import { looks } from '../../../../components/figure/looks.ts';
import { languageCodes } from '../../../../domain/languages.ts';
import { model, translatorOf } from '../../../../reader/model.ts';
import { figureFoot } from '../../../../views/figure-about.ts';
import { figuresOf } from '../../../../views/figures.ts';

export const getStaticPaths = () =>
  languageCodes.flatMap((language) =>
    [...model.indicators.keys()].flatMap((indicator) =>
      figuresOf(model, translatorOf(language), indicator).map((view) => ({
        params: { indicator, figure: view.name, language },
        props: { translator: translatorOf(language), view },
      })),
    ),
  );

/** A figure as a drawing of its own, in one language. */
export const GET: APIRoute = ({ props: { translator, view }, params: { language = '' }, site }) => {
  const lines = figureFoot(model, { translator, view }, site!);
  const drawing = standalone(drawingOf(translator, view)(640, view.name), looks, {
    language,
    title: view.title,
    lines,
  });
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(drawing)}\n`);
};
