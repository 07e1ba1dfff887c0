import type { APIRoute } from 'astro';
import { languageCodes } from '../domain/languages.ts';
import { model, translatorOf } from '../reader/model.ts';
import { llmsAddress, llmsText } from '../views/llms.ts';

export const getStaticPaths = () =>
  languageCodes.map((language) => ({
    params: { llms: llmsAddress(language).slice(1, -'.txt'.length) },
    props: { language },
  }));

/** What programs that read text should know of the site, in one language. */
export const GET: APIRoute = ({ props: { language }, site }) =>
  new Response(llmsText(model, translatorOf(language), site!));
