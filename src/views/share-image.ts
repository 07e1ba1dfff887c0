import { actionMonthYears } from '../domain/action-month.ts';
import type { Language } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import { releasesOf } from '../domain/releases.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaPath, areasOf } from './areas.ts';
import { childPath } from './children.ts';
import { simulatedMark } from './edition.ts';
import { headlines } from './headlines.ts';
import { yearPath } from './launch.ts';
import { reportPath } from './obligations.ts';
import { postPath } from './posts.ts';
import { pairPath, pairsOf } from './release-files.ts';
import { currentRubric } from './rubrics.ts';
import { areaShare, indicatorShare } from './share-figures.ts';
import { parts } from './share-lists.ts';
import {
  actionShare,
  agencyShare,
  childShare,
  datasetShare,
  documentShare,
  pairShare,
  postShare,
  proseShare,
  recommendationShare,
  releaseShare,
  reportShare,
  rubricShare,
  taskShare,
  yearShare,
} from './share-records.ts';
import { wholeCountry, type Make, type Said } from './share-said.ts';
import { groundOf } from './shapes.ts';

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

const home: Make = (model, translator) => ({
  kicker: '',
  title: model.site.name,
  text: translator.say(model.site.tagline),
  picture: wholeCountry(model, translator),
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
    picture: wholeCountry(model, translator),
  };
};

type Made = readonly (readonly [path: string, make: Make])[];

const eachOf = (ids: Iterable<string>, pathOf: (id: string) => string, make: (id: string) => Make): Made =>
  [...ids].map((id) => [pathOf(id), make(id)] as const);

const placesOf = (model: Model, translator: Translator): Made =>
  (['province', 'former_province', 'region'] as const)
    .flatMap((kind) => areasOf(model, translator, kind))
    .map((area) => [areaPath(area)!, areaShare(area)] as const);

/** The records that have a page each, with what makes its image. */
const recordsOf = (model: Model): Made => [
  ...eachOf(model.tasks.keys(), (id) => `plan/tasks/${id}/`, taskShare),
  ...eachOf(model.recommendations.keys(), (id) => `recommendations/${id}/`, recommendationShare),
  ...eachOf(model.actions.keys(), (id) => `actions/${id}/`, actionShare),
  ...eachOf(model.indicators.keys(), (id) => `indicators/${id}/`, indicatorShare),
  ...eachOf(model.agencies.keys(), (id) => `agencies/${id}/`, agencyShare),
  ...eachOf(model.documents.keys(), (id) => `documents/${id}/`, documentShare),
  ...eachOf(Object.keys(model.dictionary.datasets), (id) => `data/${id}/`, datasetShare),
  ...eachOf(model.reports.keys(), reportPath, reportShare),
  ...eachOf(model.posts.keys(), postPath, postShare),
  ...eachOf(model.children.keys(), childPath, childShare),
  ...eachOf(model.pages.keys(), (path) => `${path}/`, proseShare),
  ...eachOf(model.rubrics.keys(), (id) => `about/rubric/${id}/`, rubricShare),
  ...(currentRubric(model) ? [['about/rubric/', rubricShare()] as const] : []),
];

/** What stands in versions and in years. */
const datedOf = (model: Model): Made => [
  ...releasesOf(model).map(({ version }) => [`data/releases/${version}/`, releaseShare(version)] as const),
  ...pairsOf(model).map((pair) => [pairPath(pair), pairShare(pair)] as const),
  ...actionMonthYears(model).map((year) => [yearPath(year), yearShare(year)] as const),
];

const made = new WeakMap<Model, ReadonlyMap<string, Make>>();

/** The pages that have a share image of their own, by path, with what makes it. */
function makers(model: Model, translator: Translator): ReadonlyMap<string, Make> {
  const all =
    made.get(model) ??
    new Map<string, Make>([
      ['', home],
      ['plan/', plan],
      ...parts,
      ...recordsOf(model),
      ...placesOf(model, translator),
      ...datedOf(model),
    ]);
  made.set(model, all);
  return all;
}

/** The paths of the pages with a share image of their own. */
export const sharedPaths = (model: Model, translator: Translator): string[] => [...makers(model, translator).keys()];

/** So much of a text as a picture has room for, ended with a sentence where that leaves enough, or else at a word. */
function clipped(words: string, most: number): string {
  if (words.length <= most) return words;
  const [sentences = ''] = /^.*[.!?](?= )/su.exec(words.slice(0, most)) ?? [];
  if (sentences.length > most / 4) return sentences;
  return `${words.slice(0, words.lastIndexOf(' ', most)).replace(/[\s,;:–.]+$/, '')}…`;
}

/** What an image says, for those who do not see it. */
function altOf({ t, word }: Translator, said: Said, simulated: string | undefined): string {
  const { kicker, title, figure, text, source, picture } = said;
  const sentences = [
    simulated && `${simulated}.`,
    kicker && `${kicker}.`,
    /[.?!…]$/.test(title) ? title : `${title}.`,
    figure && t('kit.figure', { label: figure.label, value: `${figure.value}${figure.unit}` }),
    text,
    source,
    picture.kind === 'drawing' && word('picture', picture.of),
  ];
  return t('share.alt', { said: sentences.filter((words) => words).join(' ') });
}

function whole(model: Model, translator: Translator, make: Make): ShareView {
  const { t, date, language } = translator;
  const said = make(model, translator);
  const simulated = simulatedMark(model);
  return {
    ...said,
    title: clipped(said.title, 200),
    text: clipped(said.text, 260),
    language,
    name: model.site.name,
    date: t('share.as_of', { date: date(model.site.as_of, 'short') }),
    attribution: groundOf(model, translator, 'p34').attribution,
    simulated,
    alt: altOf(translator, said, simulated),
  };
}

const views = new WeakMap<Model, Map<string, ShareView>>();

/** What the share image of a page with one of its own says, put together once; throws where it has none. */
export function ownShare(model: Model, translator: Translator, path: string): ShareView {
  const make = makers(model, translator).get(path);
  if (!make) throw new Error(`the page ${path} has no share image of its own`);
  const known = views.get(model) ?? new Map<string, ShareView>();
  views.set(model, known);
  const key = `${translator.language} ${path}`;
  const view = known.get(key) ?? whole(model, translator, make);
  known.set(key, view);
  return view;
}
