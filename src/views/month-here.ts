import { comingYear, eventsOf } from '../domain/action-month.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Area } from './areas.ts';
import { yearPath } from './launch.ts';
import { href } from './page.ts';
import { eventDate } from './programme.ts';

type Link = { readonly label: string; readonly href: string };

/** What the coming Action Month holds in one province: its events, and the way to ideas and dates. */
export type MonthHereView = {
  readonly title: string;
  readonly events: readonly (Link & { readonly date: string })[];
  readonly page: Link;
};

/** The coming Action Month as the page of a province of today shows it; undefined for all other areas. */
export function monthHereView(model: Model, translator: Translator, area: Area): MonthHereView | undefined {
  if (area.kind !== 'province') return undefined;
  const { t, say, language } = translator;
  const year = comingYear(model.site.as_of);
  const page = href(language, yearPath(year));
  return {
    title: t('month.here', { year: String(year) }),
    events: eventsOf(model, year)
      .filter((event) => event.area === area.id)
      .map((event) => ({
        label: say(event.title),
        href: `${page}#event-${event.id}`,
        date: eventDate(translator, event),
      })),
    page: { label: t('month.here_link'), href: page },
  };
}
