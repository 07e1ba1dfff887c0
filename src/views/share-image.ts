import type { Language } from '../domain/languages.ts';
import { partsOf } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { actionLine } from './actions.ts';
import { areaName, areaPath, areasOf, memberAreas, typedName, type Area } from './areas.ts';
import { simulatedMark } from './edition.ts';
import { headlines } from './headlines.ts';
import { erasOf, mapView, type MapView } from './indicator-map.ts';
import { trendView, type TrendPoint } from './indicator-trend.ts';
import { figureWords, kitValue } from './kit-figure.ts';
import type { PageKind } from './page.ts';
import { recommendationPlace } from './recommendations.ts';
import { groundOf, type Era, type Ground } from './shapes.ts';

type AreaClass = MapView['areas'][number]['class'];

/** What a share image shows beside its words. */
export type SharePicture =
  | { readonly kind: 'country'; readonly ground: Ground }
  | {
      readonly kind: 'place';
      readonly ground: Ground;
      readonly selected: readonly string[];
      readonly parts: readonly string[];
    }
  | {
      readonly kind: 'map';
      readonly ground: Ground;
      readonly classes: readonly (readonly [area: string, of: AreaClass])[];
      readonly unit: string;
      readonly legend: readonly { readonly class: AreaClass; readonly text: string }[];
    }
  | {
      readonly kind: 'line';
      readonly points: readonly TrendPoint[];
      /** Its first and its last value, as they are printed. */
      readonly ends: readonly [string, string];
      readonly unit: string;
    }
  | { readonly kind: 'numeral'; readonly words: string };

type Said = {
  readonly kicker: string;
  readonly title: string;
  readonly text: string;
  /** One number and what it counts. */
  readonly figure?: { readonly value: string; readonly unit: string; readonly label: string };
  readonly picture: SharePicture;
};

/** All that the share image of a page says and shows, in one language, in finished words. */
export type ShareView = Said & {
  readonly language: Language;
  readonly name: string;
  readonly date: string;
  readonly attribution: string;
  readonly simulated: string | undefined;
  /** What it says, for those who do not see it. */
  readonly alt: string;
};

type Make = (model: Model, translator: Translator) => Said;

const home: Make = (model, translator) => ({
  kicker: '',
  title: model.site.name,
  text: translator.say(model.site.tagline),
  picture: { kind: 'country', ground: groundOf(model, translator, 'p34') },
});

const plan: Make = (model, translator) => {
  const [found] = headlines(model, translator);
  return {
    kicker: translator.word('page_kind', 'plan'),
    title: translator.say(model.plan.title),
    text: found?.working ?? '',
    ...(found && {
      figure: { value: found.figure, unit: found.of === undefined ? '' : ` / ${found.of}`, label: found.label },
    }),
    picture: { kind: 'country', ground: groundOf(model, translator, 'p34') },
  };
};

const task =
  (number: string): Make =>
  (model, { say, word }) => {
    const { title, summary } = model.tasks.get(number)!;
    return {
      kicker: word('page_kind', 'task'),
      title: say(title),
      text: say(summary),
      picture: { kind: 'numeral', words: number },
    };
  };

const recommendation =
  (id: string): Make =>
  (model, translator) => {
    const { heading, gist, paragraph } = model.recommendations.get(id)!;
    return {
      kicker: translator.word('page_kind', 'recommendation'),
      title: translator.say(heading),
      text: gist ? translator.say(gist) : recommendationPlace(model, translator, id),
      picture: { kind: 'numeral', words: paragraph.replace('-', '–') },
    };
  };

const action =
  (id: string): Make =>
  (model, translator) => {
    const { t, word } = translator;
    const { title, when, axes } = actionLine(model, translator, id);
    return {
      kicker: `${word('page_kind', 'action')} · ${when}`,
      title: title.words,
      text: t('share.axes', {
        status: axes.statusWords,
        evidence: axes.evidenceWords,
        timeliness: axes.timelinessWords,
      }),
      picture: { kind: 'country', ground: groundOf(model, translator, 'p34') },
    };
  };

function mapped(model: Model, translator: Translator, id: string, era: Era): Pick<Said, 'text' | 'picture'> {
  const { finding, areas, legend, unit, ground, year } = mapView(model, translator, id, era);
  const classes = areas.map((area) => [area.id, area.class] as const);
  return { text: finding, picture: { kind: 'map', ground, classes, unit: `${unit}, ${year}`, legend } };
}

function drawn(model: Model, translator: Translator, id: string): Pick<Said, 'text' | 'picture'> {
  const trend = trendView(model, translator, id);
  const indicator = model.indicators.get(id)!;
  if (!trend) {
    const picture = { kind: 'country', ground: groundOf(model, translator, 'p34') } as const;
    return { text: translator.say(indicator.definition), picture };
  }
  const values = trend.points.flatMap(({ y }) => y ?? []);
  const words = (value = 0): string => translator.number(value, indicator.decimals);
  const ends = [words(values[0]), words(values.at(-1))] as const;
  return { text: trend.title, picture: { kind: 'line', points: trend.points, ends, unit: trend.unit } };
}

const indicator =
  (id: string): Make =>
  (model, translator) => {
    const [era] = erasOf(model, translator, id);
    return {
      kicker: translator.word('page_kind', 'indicator'),
      title: translator.say(model.indicators.get(id)!.title),
      ...(era ? mapped(model, translator, id, era) : drawn(model, translator, id)),
    };
  };

function selectedOf(model: Model, translator: Translator, area: Area): readonly string[] {
  return area.kind === 'region' ? memberAreas(model, translator, area).map(({ id }) => id) : [area.id];
}

const area =
  (of: Area): Make =>
  (model, translator) => {
    const { t, word } = translator;
    const isNow = of.kind === 'province';
    const value = kitValue(model, of.id, Number(model.site.as_of.slice(0, 4)));
    const figure = value && figureWords(model, translator, value);
    const name =
      of.kind === 'region' ? areaName(translator, of) : typedName(translator, of, of.valid_until ?? model.site.as_of);
    return {
      kicker: word('page_kind', of.kind),
      title: name.charAt(0).toUpperCase() + name.slice(1),
      text: figure?.source ?? t('share.no_figure'),
      ...(figure && { figure }),
      picture: {
        kind: 'place',
        ground: groundOf(model, translator, isNow ? 'p34' : 'p63'),
        selected: selectedOf(model, translator, of),
        parts: isNow ? partsOf(model, of.id) : [],
      },
    };
  };

const made = new WeakMap<Model, ReadonlyMap<string, Make>>();

/** The pages that have a share image of their own, by path, with what makes it. */
function makers(model: Model, translator: Translator): ReadonlyMap<string, Make> {
  const known = made.get(model);
  if (known) return known;
  const areas = (['province', 'former_province', 'region'] as const).flatMap((kind) =>
    areasOf(model, translator, kind),
  );
  const all = new Map<string, Make>([
    ['', home],
    ['plan/', plan],
    ...[...model.tasks.keys()].map((id) => [`plan/tasks/${id}/`, task(id)] as const),
    ...[...model.recommendations.keys()].map((id) => [`recommendations/${id}/`, recommendation(id)] as const),
    ...[...model.actions.keys()].map((id) => [`actions/${id}/`, action(id)] as const),
    ...[...model.indicators.keys()].map((id) => [`indicators/${id}/`, indicator(id)] as const),
    ...areas.map((of) => [areaPath(of)!, area(of)] as const),
  ]);
  made.set(model, all);
  return all;
}

/** The paths of the pages with a share image of their own. */
export const sharedPaths = (model: Model, translator: Translator): string[] => [...makers(model, translator).keys()];

const kindView =
  (kind: PageKind): Make =>
  (model, translator) => ({
    kicker: model.site.name,
    title: translator.word('page_kinds', kind),
    text: translator.say(model.site.tagline),
    picture: { kind: 'country', ground: groundOf(model, translator, 'p34') },
  });

/** So much of a text as a picture has room for, ended at a word. */
function clipped(words: string, most: number): string {
  if (words.length <= most) return words;
  return `${words.slice(0, words.lastIndexOf(' ', most)).replace(/[\s,;:–.]+$/, '')}…`;
}

function whole(model: Model, translator: Translator, make: Make): ShareView {
  const { t, date, language } = translator;
  const said = make(model, translator);
  const simulated = simulatedMark(model);
  const figure =
    said.figure && t('kit.figure', { label: said.figure.label, value: `${said.figure.value}${said.figure.unit}` });
  const sentences = [
    simulated && `${simulated}.`,
    said.kicker && `${said.kicker}.`,
    `${said.title}.`,
    figure,
    said.text,
  ];
  return {
    ...said,
    title: clipped(said.title, 150),
    text: clipped(said.text, 260),
    language,
    name: model.site.name,
    date: t('share.as_of', { date: date(model.site.as_of, 'short') }),
    attribution: groundOf(model, translator, 'p34').attribution,
    simulated,
    alt: t('share.alt', { said: sentences.filter((words) => words).join(' ') }),
  };
}

const views = new WeakMap<Model, Map<string, ShareView>>();

/** A view of the model that is put together once for each language and name. */
function once(model: Model, translator: Translator, name: string, make: Make): ShareView {
  const known = views.get(model) ?? new Map<string, ShareView>();
  views.set(model, known);
  const key = `${translator.language} ${name}`;
  const view = known.get(key) ?? whole(model, translator, make);
  known.set(key, view);
  return view;
}

/** What the share image of a page with one of its own says; throws where it has none. */
export function ownShare(model: Model, translator: Translator, path: string): ShareView {
  const make = makers(model, translator).get(path);
  if (!make) throw new Error(`the page ${path} has no share image of its own`);
  return once(model, translator, path, make);
}

/** What the share image says that all other pages of a kind have in common. */
export const kindShare = (model: Model, translator: Translator, kind: PageKind): ShareView =>
  once(model, translator, `kind:${kind}`, kindView(kind));
