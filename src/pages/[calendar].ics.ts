import type { APIRoute } from 'astro';
import { languageCodes } from '../domain/languages.ts';
import { icalendar } from '../formats/icalendar.ts';
import { model, translatorOf } from '../reader/model.ts';
import { calendarAddress, calendarFileView } from '../views/calendar-file.ts';

export const getStaticPaths = () =>
  languageCodes.map((language) => ({
    params: { calendar: calendarAddress(language).slice(1, -'.ics'.length) },
    props: { language },
  }));

/** The calendar of all dated matters in one language. */
export const GET: APIRoute = ({ props: { language }, site }) =>
  new Response(icalendar(calendarFileView(model, translatorOf(language), site!)));
