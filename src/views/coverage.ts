import type { RecordOf } from '../domain/kinds.ts';
import { seriesOf } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import { derivations, prescribedLists, type Derivation } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { documentName } from './documents.ts';
import { coverageOf, levels, type Level, levelWords, newestOf, ranges, sizeOf } from './indicator-coverage.ts';
import { sourcesOf } from './indicator-sources.ts';
import { href, pageOf, type PageView } from './page.ts';
import type { Cell, TableView } from './table.ts';
import { hasFigures } from './targets.ts';

type Prescribed = RecordOf<'prescribed'>;
type Link = { readonly label: string; readonly href: string };

/** A prescribed indicator and what of it is published here. */
export type PrescribedLine = {
  readonly id: string;
  readonly title: Phrase;
  readonly code: string | undefined;
  readonly match: Prescribed['match'];
  readonly word: string;
  readonly note: Phrase | undefined;
  readonly indicators: readonly (Link & { readonly words: string })[];
};

export type CoverageView = {
  readonly page: PageView;
  readonly document: Link;
  readonly summary: string;
  readonly groups: readonly { readonly title: Phrase; readonly lines: readonly PrescribedLine[] }[];
  readonly programmes: TableView;
  readonly targets: Link;
  readonly own: TableView;
  readonly totals: readonly string[];
};

function lineOf(model: Model, translator: Translator, item: Prescribed): PrescribedLine {
  const { t, say, phrase, word, language } = translator;
  return {
    id: item.id,
    title: phrase(item.title),
    code: item.code,
    match: item.match,
    word: word('prescribed_match', item.match),
    note: item.note && phrase(item.note),
    indicators: item.indicators.map((id) => ({
      label: say(model.indicators.get(id)!.title),
      href: href(language, `indicators/${id}/`),
      words: t('coverage.years_levels', {
        years: ranges(coverageOf(model, id).map(({ year }) => year)),
        levels: levelWords(model, translator, id),
      }),
    })),
  };
}

function groupsOf(model: Model, translator: Translator): CoverageView['groups'] {
  const items = prescribedLists.flatMap((list) => [...model.prescribed.values()].filter((item) => item.list === list));
  return [...Map.groupBy(items, ({ list, group }) => `${list} ${group.vi}`).values()].map((members) => ({
    title: translator.phrase(members[0]!.group),
    lines: members.map((item) => lineOf(model, translator, item)),
  }));
}

/** How many of an indicator's values for today's provinces came about in each way. */
export function derivationsOf(model: Model, id: string): ReadonlyMap<Derivation, number> {
  const own = seriesOf(model, id).filter(({ area }) => model.areas.get(area)?.kind === 'province');
  return new Map(
    derivations.map((derivation) => [derivation, own.filter((value) => value.derivation === derivation).length]),
  );
}

function newestCell(model: Model, { t }: Translator, id: string, level: Level): Cell {
  const newest = newestOf(model, id, level);
  if (!newest) return { text: t('coverage.none') };
  const blanks = { known: newest.counts[level], count: sizeOf(model, level), year: String(newest.year) };
  return { text: level === 'country' ? blanks.year : t('coverage.of_year', blanks) };
}

function ownTable(model: Model, translator: Translator): TableView {
  const { t, say, word, number, language } = translator;
  return {
    id: 'own-indicators',
    caption: t('coverage.own_caption'),
    columns: [
      { label: word('page_kind', 'indicator') },
      { label: t('indicator.unit') },
      { label: t('indicator.years') },
      ...levels.map((level) => ({ label: word('coverage_level', level), numeric: true })),
      ...derivations.map((derivation) => ({ label: word('derivation_short', derivation), numeric: true })),
    ],
    rows: [...model.indicators].map(([id, indicator]) => [
      { text: say(indicator.title), href: href(language, `indicators/${id}/`) },
      { text: say(indicator.unit_short) },
      { text: ranges(coverageOf(model, id).map(({ year }) => year)) },
      ...levels.map((level) => newestCell(model, translator, id, level)),
      ...[...derivationsOf(model, id).values()].map((count) => ({ text: number(count) })),
    ]),
    marks: [],
  };
}

function programmesTable(model: Model, translator: Translator): TableView {
  const { t, number, language } = translator;
  const programmes = [...Map.groupBy(model.targets, ([, { document }]) => document)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return {
    id: 'programmes',
    caption: t('coverage.programmes_caption'),
    columns: [
      { label: t('coverage.programme') },
      { label: t('targets.title'), numeric: true },
      { label: t('coverage.with_figures'), numeric: true },
      { label: t('coverage.without_figures'), numeric: true },
    ],
    rows: programmes.map(([id, targets]) => {
      const followed = targets.filter(([target]) => hasFigures(model, target)).length;
      return [
        { text: documentName(translator, model.documents.get(id)!), href: href(language, `indicators/targets/#${id}`) },
        ...[targets.length, followed, targets.length - followed].map((count) => ({ text: number(count) })),
      ];
    }),
    marks: [],
  };
}

function totalsOf(model: Model, translator: Translator): string[] {
  const ids = [...model.indicators.keys()];
  const count = (derivation: Derivation): number =>
    ids.reduce((sum, id) => sum + (derivationsOf(model, id).get(derivation) ?? 0), 0);
  return [
    translator.t('coverage.total_observations', {
      count: model.observations.filter(({ value }) => value !== null).length,
    }),
    ...derivations.map((derivation) =>
      translator.t('coverage.total_derivation', {
        derivation: translator.word('derivation', derivation),
        count: count(derivation),
      }),
    ),
  ];
}

/** What is published here of what the State prescribes and the programmes set out, and how far our own indicators reach. */
export function coverageView(model: Model, translator: Translator): CoverageView {
  const { t, language } = translator;
  const items = [...model.prescribed.values()];
  const matching = (match: Prescribed['match']): number => items.filter((item) => item.match === match).length;
  const [first] = items;
  const document = model.documents.get(first!.document)!;
  return {
    page: pageOf(model, translator, {
      path: 'indicators/coverage/',
      kind: 'indicator',
      title: t('coverage.title'),
      description: t('coverage.lead'),
      trail: [[t('indicators.title'), 'indicators/']],
      sources: [
        ...items.flatMap(({ sources }) => sources),
        ...[...model.indicators.keys()].flatMap((id) => sourcesOf(model, id)),
      ],
    }),
    document: { label: documentName(translator, document), href: href(language, `documents/${first!.document}/`) },
    summary: t('coverage.summary', {
      count: items.length,
      same: matching('same'),
      near: matching('near'),
      none: matching('none'),
    }),
    groups: groupsOf(model, translator),
    programmes: programmesTable(model, translator),
    targets: { label: t('coverage.targets_link'), href: href(language, 'indicators/targets/') },
    own: ownTable(model, translator),
    totals: totalsOf(model, translator),
  };
}
