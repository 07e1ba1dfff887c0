import type { APIRoute } from 'astro';
import { datasets } from '../../../../domain/datasets/all.ts';
import { languageCodes } from '../../../../domain/languages.ts';
import { model, speaking } from '../../../../reader/model.ts';
import { queryNames } from '../../../../views/query-names.ts';

export const getStaticPaths = () => languageCodes.map((language) => ({ params: { language } }));

/** What the codes of the tables stand for, in the language of the page that asks them. */
export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(queryNames(model, speaking(params['language']), datasets))}\n`);
