import type { Language } from '../domain/languages.ts';
import { partsOf } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import { licence } from '../geo/boundaries.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaName, typedName } from './areas.ts';
import { simulatedMark } from './edition.ts';
import { figureWords, kitValue, type KitFigure } from './kit-figure.ts';
import type { Kit, PictureKind } from './kit-list.ts';
import { seenIn } from './launch.ts';
import { groundOf, type Era, type Ground } from './shapes.ts';

/** What the pictures of a kit say in one language, in finished words. */
export type KitWords = {
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
  readonly imprint: string;
  readonly simulated: string | undefined;
  /** Of each picture: what it shows, for those who do not see it. */
  readonly alt: Readonly<Record<PictureKind, string>>;
  /** Of the text itself. */
  readonly textAlt: string;
  /** Words to go with a picture. */
  readonly caption: string;
};

type Facts = Pick<KitWords, 'place' | 'figure' | 'theme' | 'themeUnknown' | 'simulated'>;

/** Words with a capital letter at their beginning. */
const opened = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function themeOf(
  model: Model,
  { say, t, language, date }: Translator,
  { month }: Kit,
): Pick<Facts, 'theme' | 'themeUnknown'> {
  const { theme, coming } = month;
  if (!theme) {
    const themeUnknown = coming ? t('kit.theme_unknown', { date: date(model.site.as_of, 'short') }) : undefined;
    return { theme: undefined, themeUnknown };
  }
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

/** The outlines of the provinces that there were in that June: the present ones began in July 2025. */
const eraOf = ({ month }: Kit): Era => (month.year <= 2025 ? 'p63' : 'p34');

/** The sentences that say the same as a picture. */
function sentences({ t }: Translator, kit: Kit, facts: Facts, mapped: boolean): string[] {
  const { place, figure, theme, themeUnknown } = facts;
  const about = theme?.words ?? themeUnknown;
  return [
    t('kit.said', { year: String(kit.month.year), place }),
    ...(about ? [t('kit.sentence', { words: about })] : []),
    ...(theme?.official ? [theme.official] : []),
    ...(mapped ? [t(kit.area.kind === 'country' ? 'kit.map_nation' : 'kit.map_place', { place })] : []),
    ...(figure
      ? [t('kit.figure', { label: figure.label, value: `${figure.value}${figure.unit}` }), figure.source]
      : []),
  ];
}

function altsOf(model: Model, translator: Translator, kit: Kit, facts: Facts): KitWords['alt'] {
  const { t, word, say } = translator;
  const { number, name } = model.site.hotline;
  const rest = [...sentences(translator, kit, facts, true), t('kit.call', { name: say(name), number })].join(' ');
  const alt = (kind: PictureKind): string =>
    [...(facts.simulated ? [`${facts.simulated}.`] : []), t('kit.alt', { kind: word('kit_file', kind), rest })].join(
      ' ',
    );
  return { share: alt('share'), square: alt('square'), story: alt('story'), poster: alt('poster') };
}

function captionOf(model: Model, translator: Translator, kit: Kit, facts: Facts): string {
  const { t, say } = translator;
  const { number, name, note } = model.site.hotline;
  return [
    ...(facts.simulated ? [`${facts.simulated}.`] : []),
    ...sentences(translator, kit, facts, false),
    t('kit.call', { name: say(name), number }),
    say(note),
    t('kit.from', { name: model.site.name }),
  ].join(' ');
}

/** What a kit says in one language. */
export function kitWords(model: Model, translator: Translator, kit: Kit): KitWords {
  const { t, say, date, language } = translator;
  const { area, month } = kit;
  const value = kitValue(model, area.id, Math.min(month.year, Number(model.site.as_of.slice(0, 4))));
  const isNation = area.kind === 'country';
  const facts: Facts = {
    place: opened(isNation ? areaName(translator, area) : typedName(translator, area, model.site.as_of)),
    figure: value && figureWords(model, translator, value),
    simulated: simulatedMark(model),
    ...themeOf(model, translator, kit),
  };
  const { number, name, note } = model.site.hotline;
  return {
    ...facts,
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
    imprint: t('kit.imprint', { date: date(model.site.as_of, 'short'), attribution: licence.attribution }),
    alt: altsOf(model, translator, kit, facts),
    textAlt: t('kit.text_alt', { title: kit.title[language] }),
    caption: captionOf(model, translator, kit, facts),
  };
}
