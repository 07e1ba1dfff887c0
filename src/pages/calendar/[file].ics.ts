import type { APIRoute } from 'astro';
import { languageCodes } from '../../domain/languages.ts';
import { icalendar } from '../../formats/icalendar.ts';
import { model, translatorOf } from '../../reader/model.ts';
import { monthFileAddress, monthFileView } from '../../views/month-file.ts';

export const getStaticPaths = () =>
  languageCodes.map((language) => ({
    params: { file: monthFileAddress(language).slice('/calendar/'.length, -'.ics'.length) },
    props: { language },
  }));

/** The calendar of the Action Month in one language. */
export const GET: APIRoute = ({ props: { language }, site }) =>
  new Response(icalendar(monthFileView(model, translatorOf(language), site!)));
