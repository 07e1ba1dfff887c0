import type { APIRoute } from 'astro';
import { scopesOf } from '../../../domain/happenings.ts';
import { languageCodes } from '../../../domain/languages.ts';
import { atom } from '../../../formats/atom.ts';
import { model, translatorOf } from '../../../reader/model.ts';
import { feedView } from '../../../views/feed.ts';

export const getStaticPaths = () =>
  languageCodes.flatMap((language) =>
    scopesOf(model).map((scope) => ({ params: { language, scope: scope.id }, props: { language, scope } })),
  );

/** What came to be known of everything, of a task group or of a province, in one language. */
export const GET: APIRoute = ({ props: { language, scope }, site }) =>
  new Response(atom(feedView(model, translatorOf(language), scope, site!)));
