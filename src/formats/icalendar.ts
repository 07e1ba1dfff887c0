import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import type { Language } from '../domain/languages.ts';

/** One dated matter as calendar programs show it: a whole day, or several, that block nobody's time. */
export type CalendarEvent = {
  /** The same for ever, in all languages and at every address of the site. */
  readonly id: string;
  readonly day: string;
  /** The last day, where it lasts longer than one. */
  readonly until?: string;
  readonly place?: string;
  /** Whether it was called off; it stays in the file so that calendars can say so. */
  readonly cancelled?: boolean;
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

/** The day after, with which RFC 5545 ends what lasts until a day. */
const dayAfter = (day: string): Date => new Date(wholeDay(day).getTime() + dayInSeconds * 1000);

function fieldsOf(event: CalendarEvent, asOf: string): ICalEventData {
  const { id, day, until, place, cancelled, summary, description, categories, url, revised } = event;
  return {
    id: `${id}@quyen-tre-em`,
    start: wholeDay(day),
    ...(until !== undefined && until !== day && { end: dayAfter(until) }),
    allDay: true,
    stamp: startOf(asOf),
    lastModified: startOf(revised),
    summary,
    description,
    ...(place && { location: place }),
    ...(cancelled && { status: ICalEventStatus.CANCELLED }),
    categories: categories.map((category) => ({ name: category })),
    url,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

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
  for (const event of events) calendar.createEvent(fieldsOf(event, asOf));
  return `${calendar.toString()}\r\n`;
}
