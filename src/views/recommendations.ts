import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import { clusters, readParts } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { documentName } from './documents.ts';
import { filtersOf, marked, type Asked, type FiltersView, type Marks } from './facets.ts';
import { paragraphsIn } from './headlines.ts';
import { href, pageOf, type PageView } from './page.ts';

type Recommendation = RecordOf<'recommendations'>;
type Entry = readonly [id: string, recommendation: Recommendation];
type Link = { readonly label: string; readonly href: string };

/** One paragraph, or run of paragraphs, in a list. */
export type RecommendationLine = {
  readonly id: string;
  readonly href: string;
  readonly heading: Phrase;
  readonly place: string;
  readonly gist: Phrase | undefined;
  /** What a reader must know before the gist: that it is no recommendation, urgent, or not read whole. */
  readonly marks: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
};

export type RecommendationsView = {
  readonly page: PageView;
  readonly filters: FiltersView;
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly covered: string;
    readonly document: Link;
    readonly official: string | undefined;
    readonly groups: readonly {
      readonly id: string;
      readonly title: string;
      readonly lines: readonly RecommendationLine[];
    }[];
  }[];
};

/** A paragraph or a run as it is printed ("17", "19–20"), and how many it is, by which words take their number. */
const printed = ({ paragraph }: Pick<Recommendation, 'paragraph'>): { paragraph: string; count: number } => ({
  paragraph: paragraph.replace('-', '–'),
  count: paragraphsIn(paragraph),
});

const yearOf = (model: Model, { document }: Recommendation): string =>
  model.documents.get(document)!.date?.slice(0, 4) ?? '';

/** Where a recommendation stands: its paragraph and the year of its document. */
export function recommendationPlace(model: Model, { t }: Translator, id: string): string {
  const recommendation = model.recommendations.get(id)!;
  return t('recommendation.place', { ...printed(recommendation), year: yearOf(model, recommendation) });
}

/** What a recommendation is called where those of several documents stand together. */
export function recommendationName(model: Model, { t, say }: Translator, id: string): string {
  const recommendation = model.recommendations.get(id)!;
  return t('recommendation.titled', {
    heading: say(recommendation.heading),
    ...printed(recommendation),
    year: yearOf(model, recommendation),
  });
}

/** Those of one document in the order of their paragraphs; the newest document first. */
export function byDocument(model: Model): [document: string, entries: Entry[]][] {
  const dateOf = (id: string): string => model.documents.get(id)!.date ?? '';
  const entries = [...model.recommendations].sort(([, a], [, b]) => a.order - b.order);
  return [...Map.groupBy(entries, ([, { document }]) => document)].sort(([a], [b]) =>
    dateOf(b).localeCompare(dateOf(a)),
  );
}

const marksOf = ({ document, cluster, tasks, read, urgent, role }: Recommendation): Marks => ({
  cycle: [document],
  cluster: [cluster ?? 'none'],
  task: tasks,
  role: [role],
  read: [read],
  urgent: urgent ? ['yes'] : [],
});

function facetsOf(model: Model, translator: Translator): Asked[] {
  const { t, word, say } = translator;
  const words = (list: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: word(list, value) }));
  return [
    {
      name: 'cycle',
      label: t('facet.cycle'),
      choices: byDocument(model).map(([value]) => ({
        value,
        label: model.documents.get(value)!.date?.slice(0, 4) ?? value,
      })),
    },
    {
      name: 'cluster',
      label: t('facet.cluster'),
      choices: [...words('cluster', clusters), { value: 'none', label: t('recommendations.no_cluster') }],
    },
    {
      name: 'task',
      label: t('facet.task'),
      choices: [...model.tasks].map(([value, { title }]) => ({
        value,
        label: t('facet.task_numbered', { number: value, title: say(title) }),
      })),
    },
    { name: 'read', label: t('facet.read'), choices: words('read_part', readParts) },
    { name: 'urgent', label: t('facet.urgent'), choices: [{ value: 'yes', label: t('recommendation.urgent') }] },
  ];
}

function lineOf(translator: Translator, [id, recommendation]: Entry): RecommendationLine {
  const { t, word, phrase, language } = translator;
  const { heading, gist, urgent, role, read } = recommendation;
  return {
    id,
    href: href(language, `recommendations/${id}/`),
    heading: phrase(heading),
    place: t('recommendation.paragraph', printed(recommendation)),
    gist: gist && phrase(gist),
    marks: [
      ...(role === 'recommendation' ? [] : [word('paragraph_role', role)]),
      ...(urgent ? [t('recommendation.urgent')] : []),
      ...(read === 'text' ? [] : [word('read_part', read)]),
    ],
    attributes: marked(marksOf(recommendation)),
  };
}

function groupsOf(translator: Translator, document: string, entries: readonly Entry[]) {
  const inCluster = Map.groupBy(entries, ([, { cluster }]) => cluster ?? 'none');
  return [...clusters, 'none' as const].flatMap((cluster) => {
    const members = inCluster.get(cluster) ?? [];
    if (members.length === 0) return [];
    return [
      {
        id: `${document}-${cluster.replaceAll('_', '-')}`,
        title: cluster === 'none' ? translator.t('recommendations.no_cluster') : translator.word('cluster', cluster),
        lines: members.map((entry) => lineOf(translator, entry)),
      },
    ];
  });
}

/** How much of a document was read; its own length is not verified, and so not said. */
export function coveredOf({ t, list, number, word }: Translator, entries: readonly Entry[]): string {
  const parts = readParts
    .map((part) => ({ part, count: entries.filter(([, { read }]) => read === part).length }))
    .filter(({ count }) => count > 0)
    .map(({ part, count }) => t('recommendations.read', { number: number(count), read: word('read_part', part) }));
  return t('recommendations.covered', { count: entries.length, parts: list(parts) });
}

/** What could be read of the Committee's documents, by document and cluster. */
export function recommendationsView(model: Model, translator: Translator): RecommendationsView {
  const { t, language } = translator;
  const all = [...model.recommendations.values()];
  return {
    page: pageOf(model, translator, {
      path: 'recommendations/',
      kind: 'recommendation',
      title: t('recommendations.title'),
      description: t('recommendations.lead'),
      sources: all.flatMap(({ sources }) => sources),
    }),
    filters: filtersOf(all.map(marksOf), facetsOf(model, translator)),
    documents: byDocument(model).map(([id, entries]) => {
      const document = model.documents.get(id)!;
      return {
        id,
        title: t('recommendations.cycle', { year: document.date?.slice(0, 4) ?? '' }),
        covered: coveredOf(translator, entries),
        document: { label: documentName(translator, document), href: href(language, `documents/${id}/`) },
        official: document.url,
        groups: groupsOf(translator, id, entries),
      };
    }),
  };
}
