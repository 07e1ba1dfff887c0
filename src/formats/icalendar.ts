import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Language } from '../domain/languages.ts';

/** One dated matter as calendar programs show it: a whole day that blocks nobody's time. */
export type CalendarEvent = {
  /** The same for ever, in all languages and at every address of the site. */
  readonly id: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** The address of its page. */
  readonly url: string;
  /** The day on which its record was last read or written. */
  readonly revised: string;
};

/** All that a calendar file says, in one language. */
export type CalendarFile = {
  readonly language: Language;
  readonly publisher: string;
  readonly name: string;
  readonly description: string;
  readonly page: string;
  readonly address: string;
  /** The day for which it was computed. */
  readonly asOf: string;
  readonly events: readonly CalendarEvent[];
};

/** The moment at which a day begins in Việt Nam. */
const startOf = (day: string): Date => new Date(`${day}T00:00:00+07:00`);

/** A day of the calendar as the library reads whole days. */
const wholeDay = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The library escapes the texts of events (RFC 5545, 3.3.11), but not those of the calendar itself. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

const dayInSeconds = 86_400;

/**
 * A calendar as iCalendar text (RFC 5545, with the names of RFC 7986). No clock enters: what was computed bears the day of the site, each
 * event the day of its record.
 */
export function icalendar({
  language,
  publisher,
  name,
  description,
  page,
  address,
  asOf,
  events,
}: CalendarFile): string {
  const calendar = ical({
    prodId: { company: publisher, product: 'calendar', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: escaped(name),
    description: escaped(description),
    url: page,
    source: address,
    ttl: dayInSeconds,
  });
  for (const { id, day, summary, description: text, categories, url, revised } of events) {
    calendar.createEvent({
      id: `${id}@quyen-tre-em`,
      start: wholeDay(day),
      allDay: true,
      stamp: startOf(asOf),
      lastModified: startOf(revised),
      summary,
      description: text,
      categories: categories.map((category) => ({ name: category })),
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
