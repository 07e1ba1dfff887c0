import { comingYear } from '../domain/action-month.ts';
import { mattersOf } from '../domain/due.ts';
import type { Model } from '../domain/model.ts';
import { obligationsOf } from '../domain/obligations.ts';
import { newestRelease } from '../domain/releases.ts';
import { lastDay } from '../domain/timeliness.ts';
import type { Key, Translator } from '../i18n/translator.ts';
import { actionMonthView } from './action-month.ts';
import { areasOf } from './areas.ts';
import { contradictionsView } from './contradictions.ts';
import { coverageSentence } from './evidence.ts';
import { firstMaps } from './map-explorer.ts';
import { countsSentence, matterTitle } from './matters.ts';
import { monthDates } from './month-dates.ts';
import { releaseState } from './releases.ts';
import { reportsView } from './reports.ts';
import { indicatorShare } from './share-figures.ts';
import { numeral, wholeCountry, type Make, type Said, type SharePicture } from './share-said.ts';
import { targetsView } from './targets.ts';

/* The share images of pages that there is one of: the parts of the site, each with what its page finds. */

/** Where no address of the site is shown, any will do. */
const anywhere = new URL('https://example.org/');

/** A part of the site by its title and what it says of itself. */
const part = (title: string, text: string, picture: SharePicture, kicker: string): Said => ({
  kicker,
  title,
  text,
  picture,
});

/** A page that counts what it lists. */
const counted =
  (title: Key, lead: Key, count: (model: Model) => number): Make =>
  (model, { t, number }) =>
    part(t(title), t(lead, { count: count(model) }), numeral(number(count(model))), model.site.name);

/** A page of the whole country that says what it is for. */
const plain =
  (title: Key, lead: Key): Make =>
  (model, translator) =>
    part(translator.t(title), translator.t(lead), wholeCountry(model, translator), model.site.name);

const evidence: Make = (model, translator) => {
  const { t, number } = translator;
  const all = obligationsOf(model);
  const found = all.filter(({ evidence: level }) => level !== 'none_found').length;
  return {
    ...part(t('evidence.title'), coverageSentence(model, translator), wholeCountry(model, translator), model.site.name),
    figure: { value: number(found), unit: ` / ${number(all.length)}`, label: t('share.found_on') },
  };
};

/** The next day on which anything is due or held: its date, and what it is. */
function nextDate(model: Model, translator: Translator): { day: string; title: string } | undefined {
  const today = model.site.as_of;
  const due = mattersOf(model).flatMap((matter) =>
    matter.due === null || matter.done !== null
      ? []
      : [{ day: lastDay(matter.due), title: matterTitle(model, translator, matter).words }],
  );
  const held = monthDates(model, translator, comingYear(today)).flatMap(({ day, title }) =>
    day === undefined ? [] : [{ day, title }],
  );
  return [...due, ...held].filter(({ day }) => day >= today).toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
}

const calendar: Make = (model, translator) => {
  const { t, date } = translator;
  const next = nextDate(model, translator);
  const counts = countsSentence(model, translator, mattersOf(model));
  return {
    ...part(t('calendar.title'), counts, wholeCountry(model, translator), model.site.name),
    ...(next && {
      figure: { value: date(next.day, 'short'), unit: '', label: t('share.next', { title: next.title }) },
    }),
  };
};

const month: Make = (model, translator) => {
  const { page, countdown } = actionMonthView(model, translator, anywhere);
  return {
    ...part(page.title, page.description, wholeCountry(model, translator), model.site.name),
    figure: { value: countdown.figure, unit: '', label: countdown.words },
  };
};

const map: Make = (model, translator) => {
  const shown = indicatorShare(firstMaps.left)(model, translator);
  return {
    ...shown,
    kicker: model.site.name,
    title: translator.t('explorer.title'),
    text: `${shown.title}. ${shown.text}`,
  };
};

const contradictions: Make = (model, translator) => {
  const { page, items } = contradictionsView(model, translator);
  return part(page.title, page.description, numeral(translator.number(items.length)), model.site.name);
};

const reports: Make = (model, translator) => {
  const { page } = reportsView(model, translator);
  return part(page.title, page.description, wholeCountry(model, translator), model.site.name);
};

const targets: Make = (model, translator) => {
  const { page } = targetsView(model, translator);
  return part(page.title, page.description, numeral(translator.number(model.targets.size)), model.site.name);
};

const releases: Make = (model, translator) => {
  const { t } = translator;
  const newest = newestRelease(model)?.version;
  const picture = newest === undefined ? wholeCountry(model, translator) : numeral(newest);
  return part(t('release.title'), releaseState(model, translator), picture, model.site.name);
};

/** The provinces of today or of before, with their borders. */
const provinces =
  (key: 'provinces' | 'former', kind: 'province' | 'former_province'): Make =>
  (model, translator) => {
    const count = areasOf(model, translator, kind).length;
    const picture = wholeCountry(model, translator, kind === 'province' ? 'p34' : 'p63');
    return part(translator.t(`${key}.title`), translator.t(`${key}.lead`, { count }), picture, model.site.name);
  };

const regions: Make = (model, translator) => {
  const count = areasOf(model, translator, 'region').length;
  const words = [translator.t('regions.title'), translator.t('regions.lead', { count })] as const;
  return part(...words, wholeCountry(model, translator, 'p63'), model.site.name);
};

/** The pages of which there is one, by path. */
export const parts: readonly (readonly [path: string, make: Make])[] = [
  ['evidence/', evidence],
  ['contradictions/', contradictions],
  ['reports/', reports],
  ['calendar/', calendar],
  ['action-month/', month],
  ['map/', map],
  ['compare/', plain('compare.title', 'compare.lead')],
  ['provinces/', provinces('provinces', 'province')],
  ['provinces/before-2025/', provinces('former', 'former_province')],
  ['regions/', regions],
  ['indicators/', counted('indicators.title', 'indicators.lead', ({ indicators }) => indicators.size)],
  ['indicators/coverage/', plain('coverage.title', 'coverage.lead')],
  ['indicators/targets/', targets],
  ['recommendations/', plain('recommendations.title', 'recommendations.lead')],
  ['actions/', counted('actions.title', 'actions.lead', ({ actions }) => actions.size)],
  ['agencies/', counted('agencies.title', 'agencies.lead', ({ agencies }) => agencies.size)],
  ['documents/', counted('documents.title', 'documents.lead', ({ documents }) => documents.size)],
  ['data/', counted('data.title', 'data.lead', ({ dictionary }) => Object.keys(dictionary.datasets).length)],
  ['data/query/', plain('query.title', 'share.query')],
  ['data/releases/', releases],
  ['glossary/', counted('glossary.title', 'glossary.lead', ({ glossary }) => glossary.size)],
  ['updates/', plain('updates.title', 'updates.lead')],
  ['corrections/', plain('corrections.title', 'corrections.lead')],
  ['search/', plain('search.title', 'search.lead')],
];
