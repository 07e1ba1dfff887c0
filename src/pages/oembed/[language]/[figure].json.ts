import type { APIRoute } from 'astro';
import { languageCodes } from '../../../domain/languages.ts';
import { model, translatorOf } from '../../../reader/model.ts';
import { embedsOf } from '../../../views/embeds.ts';
import { oembedOf } from '../../../views/share.ts';

export const getStaticPaths = () =>
  languageCodes.flatMap((language) =>
    embedsOf(model, translatorOf(language)).map((embed) => ({
      params: { language, figure: embed.id },
      props: { embed, translator: translatorOf(language) },
    })),
  );

/** How a figure is shown elsewhere, for programs that are given the address of its frame. */
export const GET: APIRoute = ({ props: { embed, translator }, site }) =>
  new Response(`${JSON.stringify(oembedOf(model, translator, embed, site!))}\n`);
