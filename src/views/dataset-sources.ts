import type { Row, Table } from '../domain/dataset.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { sourceLines, type SourceLine } from './page.ts';
import { publisherName } from './publishers.ts';

type Source = RecordOf<'sources'>;

/** Those who published what a table rests on, by the terms that they name; without `terms` none were found. */
export type TermsView = {
  readonly terms: Phrase | undefined;
  /** Their names; where they are many, how many they are instead. */
  readonly publishers: readonly Phrase[] | string;
};

export type RightsView = {
  readonly terms: readonly TermsView[];
  /** How many sources, and when they were read; undefined where the table rests on none. */
  readonly read: string | undefined;
  readonly sources: readonly SourceLine[];
};

const idsIn = (row: Row, names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const cell = row[name];
    return cell === null || cell === undefined ? [] : Array.isArray(cell) ? cell.map(String) : [String(cell)];
  });

const known = new WeakMap<Table, ReadonlyMap<string, number>>();

/** The ids of the sources that the rows of a table name, and in how many rows each is named. */
export function sourcesNamed(table: Table): ReadonlyMap<string, number> {
  const made = known.get(table) ?? counted(table);
  known.set(table, made);
  return made;
}

function counted({ columns, rows, dataset }: Table): ReadonlyMap<string, number> {
  const own = dataset === 'sources' ? ['source'] : [];
  const names = [...columns.filter(({ ref }) => ref === 'sources').map(({ name }) => name), ...own];
  const counts = new Map<string, number>();
  for (const row of rows) for (const id of new Set(idsIn(row, names))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const sourcesOf = (model: Model, table: Table): Source[] =>
  [...sourcesNamed(table).keys()].flatMap((id) => model.sources.get(id) ?? []);

/** The sorts of sources whose publishers made the figures or acts, rather than report of them. */
const original: readonly Source['kind'][] = ['official', 'statistics', 'projection'];

/** The original authorities of a table: who published the official sources that most of its rows name, the most named first. */
export function authoritiesOf(model: Model, table: Table): string[] {
  const rows = new Map<string, number>();
  for (const [id, count] of sourcesNamed(table)) {
    const source = model.sources.get(id);
    if (source && original.includes(source.kind)) rows.set(source.publisher, (rows.get(source.publisher) ?? 0) + count);
  }
  return [...rows].sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1)).map(([publisher]) => publisher);
}

const fewPublishers = 8;

function publishersOf(model: Model, translator: Translator, sources: readonly Source[]): TermsView['publishers'] {
  const { t, compare } = translator;
  const names = [...new Set(sources.map(({ publisher }) => publisher))].map((name) =>
    publisherName(model, translator, name),
  );
  return names.length > fewPublishers
    ? t('dataset.publishers', { count: names.length })
    : names.toSorted((a, b) => compare(a.words, b.words));
}

/** On which terms the sources of a table may be used, and when they were read. */
export function rightsOf(model: Model, translator: Translator, table: Table): RightsView {
  const { phrase, t, date, compare } = translator;
  const sources = sourcesOf(model, table);
  const groups = Map.groupBy(sources, ({ licence }) => licence?.vi ?? '');
  const days = sources.map(({ read_on }) => read_on).sort();
  const [first, last] = [days[0], days.at(-1)];
  const named = sources.toSorted((a, b) => compare(a.publisher, b.publisher) || compare(a.title, b.title));
  return {
    sources: sourceLines(
      model,
      translator,
      named.map(({ id }) => id),
    ),
    terms: [...groups]
      .sort(([a], [b]) => Number(a === '') - Number(b === ''))
      .map(([, same]) => ({
        terms: same[0]?.licence && phrase(same[0].licence),
        publishers: publishersOf(model, translator, same),
      })),
    read:
      first === undefined || last === undefined
        ? undefined
        : first === last
          ? t('dataset.read_on', { count: sources.length, day: date(first) })
          : t('dataset.read_between', { sources: sources.length, from: date(first), to: date(last) }),
  };
}
