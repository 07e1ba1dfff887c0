import { liveData, releasedData, type KitData, type KitValue } from '../domain/kit-data.ts';
import type { Language } from '../domain/languages.ts';
import { partsOf } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import { licence } from '../geo/boundaries.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaHref, areaName, typedName } from './areas.ts';
import { simulatedMark } from './edition.ts';
import { figureIn, knownValue, projectedValue, type KitFigure } from './kit-figure.ts';
import { pictureKinds, type Kit, type PictureKind } from './kit-list.ts';
import { seenIn, unthemed, yearPath } from './launch.ts';
import { href } from './page.ts';
import { groundOf, type Era, type Ground } from './shapes.ts';
import { publicHost } from './site-address.ts';

/** The words that go with the pictures of a kit in one language. */
export type KitTexts = {
  /** Of each picture: what it shows, for those who do not see it. */
  readonly alt: Readonly<Record<PictureKind, string>>;
  /** The same of all of them, without the name of the picture. */
  readonly description: string;
  /** Words to go with a picture; they end with the address of its page. */
  readonly caption: string;
};

/** What the pictures of a kit say in one language, in finished words. */
export type KitWords = KitTexts & {
  readonly language: Language;
  readonly title: string;
  readonly month: string;
  readonly when: string;
  readonly place: string;
  /** The theme in the reader's language, and whose words they are; in another than Vietnamese with the Vietnamese. */
  readonly theme: { readonly words: string; readonly official: string | undefined } | undefined;
  readonly themeUnknown: string | undefined;
  readonly figure: KitFigure | undefined;
  readonly map: { readonly ground: Ground; readonly selected: readonly string[]; readonly parts: readonly string[] };
  readonly hotline: { readonly number: string; readonly name: string; readonly note: string };
  readonly name: string;
  /** Where the site is to be found; undefined where only this machine has it. */
  readonly host: string | undefined;
  readonly imprint: string;
  readonly simulated: string | undefined;
  /** What stands before the caption and before the descriptions in the text. */
  readonly labels: { readonly caption: string; readonly description: string };
  /** Of the text itself. */
  readonly textAlt: string;
};

type Facts = Pick<KitWords, 'place' | 'figure' | 'theme' | 'themeUnknown' | 'simulated'>;

/** Words with a capital letter at their beginning. */
const opened = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function themeOf(model: Model, translator: Translator, { month }: Kit): Pick<Facts, 'theme' | 'themeUnknown'> {
  const { say, t, language } = translator;
  const { theme, coming, year } = month;
  if (!theme) return { theme: undefined, themeUnknown: coming ? unthemed(model, translator, year) : undefined };
  const { text, wording } = theme;
  const seen = seenIn(wording);
  const quoted = seen && seen !== language ? text[seen] : undefined;
  const official = quoted === undefined ? undefined : t(`kit.${wording}`, { theme: quoted });
  const ours = wording === 'ours' ? t('kit.ours') : undefined;
  const local = language === 'vi' && wording === 'local' ? t('kit.local_here') : undefined;
  return {
    theme: { words: t('kit.theme', { theme: say(text) }), official: official ?? ours ?? local },
    themeUnknown: undefined,
  };
}

/** Where the figure of a kit is read: in the tables of the release that its year is pinned to, else in the data as they stand. */
const dataOf = (model: Model, { month: { release } }: Kit): KitData =>
  release === undefined ? liveData(model) : releasedData(model, release);

/** The value that a kit shows: for the coming month what was projected for its year where that is known, else the newest known one. */
export function valueOfKit(model: Model, kit: Kit): KitValue | undefined {
  const { area, month } = kit;
  const data = dataOf(model, kit);
  const projected = month.coming ? projectedValue(data, area.id, month.year) : undefined;
  return projected ?? knownValue(data, area.id, Math.min(month.year, Number(month.day.slice(0, 4))));
}

function factsOf(model: Model, translator: Translator, kit: Kit): Facts {
  const { area } = kit;
  const value = valueOfKit(model, kit);
  const place = area.kind === 'country' ? areaName(translator, area) : typedName(translator, area, model.site.as_of);
  return {
    place: opened(place),
    figure: value && figureIn(model, dataOf(model, kit), translator, value),
    simulated: simulatedMark(model),
    ...themeOf(model, translator, kit),
  };
}

/** The outlines of the provinces that there were in that June: the present ones began in July 2025. */
const eraOf = ({ month }: Kit): Era => (month.year <= 2025 ? 'p63' : 'p34');

function figureSentences({ t }: Translator, { label, value, unit, note, source }: KitFigure): string[] {
  const said = t('kit.figure', { label, value: `${value}${unit}` });
  return [said, ...(note ? [note] : []), source];
}

/** The sentences that say the same as a picture. */
function sentences(translator: Translator, kit: Kit, facts: Facts, mapped: boolean): string[] {
  const { t } = translator;
  const { place, figure, theme, themeUnknown } = facts;
  const about = theme?.words ?? themeUnknown;
  return [
    t('kit.said', { year: String(kit.month.year), place }),
    ...(about ? [t('kit.sentence', { words: about })] : []),
    ...(theme?.official ? [theme.official] : []),
    ...(mapped ? [t(kit.area.kind === 'country' ? 'kit.map_nation' : 'kit.map_place', { place })] : []),
    ...(figure ? figureSentences(translator, figure) : []),
  ];
}

/** The page that a kit leads to: that of the province, or of the year. */
function addressOf(translator: Translator, { area, month }: Kit, site: URL): string {
  const path = area.kind === 'country' ? undefined : areaHref(translator, area);
  return new URL(path ?? href(translator.language, yearPath(month.year)), site).href;
}

function textsOf(model: Model, translator: Translator, kit: Kit, facts: Facts, site: URL): KitTexts {
  const { t, say, word } = translator;
  const { number, name, note } = model.site.hotline;
  const mark = facts.simulated === undefined ? [] : [`${facts.simulated}.`];
  const call = t('kit.call', { name: say(name), number });
  const rest = [...sentences(translator, kit, facts, true), call].join(' ');
  const alt = (kind: PictureKind): string => [...mark, t('kit.alt', { kind: word('kit_file', kind), rest })].join(' ');
  const from = t('kit.from', { name: model.site.name, address: addressOf(translator, kit, site) });
  return {
    alt: Object.fromEntries(pictureKinds.map((kind) => [kind, alt(kind)])) as KitTexts['alt'], // One of each kind.
    description: [...mark, rest].join(' '),
    caption: [...mark, ...sentences(translator, kit, facts, false), call, say(note), from].join(' '),
  };
}

/** The words that go with the pictures of a kit. */
export const kitTexts = (model: Model, translator: Translator, kit: Kit, site: URL): KitTexts =>
  textsOf(model, translator, kit, factsOf(model, translator, kit), site);

function imprintOf({ t, date }: Translator, { month: { release, day } }: Kit): string {
  const blanks = { date: date(day, 'short'), attribution: licence.attribution };
  return release === undefined ? t('kit.imprint', blanks) : t('kit.imprint_pinned', { ...blanks, release });
}

/** What a kit says in one language; `site` is the address at which the site is published. */
export function kitWords(model: Model, translator: Translator, kit: Kit, site: URL): KitWords {
  const { t, say, language } = translator;
  const { area, month } = kit;
  const isNation = area.kind === 'country';
  const facts = factsOf(model, translator, kit);
  const { number, name, note } = model.site.hotline;
  return {
    ...facts,
    ...textsOf(model, translator, kit, facts, site),
    language,
    title: kit.title[language],
    month: t('kit.month'),
    when: t('kit.when', { year: String(month.year) }),
    map: {
      ground: groundOf(model, translator, eraOf(kit)),
      selected: isNation ? [] : [area.id],
      parts: isNation ? [] : partsOf(model, area.id),
    },
    hotline: { number, name: say(name), note: say(note) },
    name: model.site.name,
    host: publicHost(site),
    imprint: imprintOf(translator, kit),
    labels: { caption: t('kit.caption_here'), description: t('kit.description_here') },
    textAlt: t('kit.text_alt', { title: kit.title[language] }),
  };
}
