import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { actionLine, type ActionLine } from './actions.ts';
import { chainView, type ChainView } from './chain.ts';
import { doubtOf } from './confidence.ts';
import { documentName } from './documents.ts';
import { indicatorLines, type IndicatorLine } from './indicators.ts';
import { href, pageOf, type PageView } from './page.ts';
import { recommendationName } from './recommendations.ts';

type Recommendation = RecordOf<'recommendations'>;
type Link = { readonly label: string; readonly href: string };

export type RecommendationView = {
  readonly page: PageView;
  readonly role: string;
  readonly heading: Phrase;
  readonly gist: Phrase | undefined;
  readonly unread: Phrase | undefined;
  /** How much was read, where that is not all. */
  readonly read: string | undefined;
  readonly facts: readonly {
    readonly label: string;
    readonly text: string;
    readonly links?: readonly Link[];
    readonly note?: string;
    readonly doubt?: string;
  }[];
  readonly official: { readonly language: string; readonly text: string; readonly date: string } | undefined;
  readonly chain: ChainView;
  readonly actions: readonly ActionLine[];
  readonly indicators: readonly IndicatorLine[];
};

/** The measures that name a recommendation, oldest first. */
export const actionsFor = (model: Model, id: string): string[] =>
  [...model.actions]
    .filter(([, { recommendations }]) => recommendations.includes(id))
    .sort(([, a], [, b]) => a.from.localeCompare(b.from))
    .map(([action]) => action);

/** The indicators of a recommendation: those that its measures name, then those that bear on it by our reading. */
const indicatorsFor = (model: Model, { indicators }: Recommendation, actions: readonly string[]): string[] => [
  ...new Set([...actions.flatMap((action) => model.actions.get(action)!.indicators), ...indicators]),
];

/** Whether the Committee calls it urgent, and that it is not known where its list was not read. */
const urgencyOf = ({ t }: Translator, { urgent }: Recommendation): string =>
  urgent === null
    ? t('recommendation.urgent_unknown')
    : t(urgent ? 'recommendation.is_urgent' : 'recommendation.not_urgent');

function factsOf(model: Model, translator: Translator, id: string): RecommendationView['facts'] {
  const { t, say, word, language } = translator;
  const recommendation = model.recommendations.get(id)!;
  const { document, cluster, tasks, sdg, earlier } = recommendation;
  const record = model.documents.get(document)!;
  const link = (label: string, path: string): Link => ({ label, href: href(language, path) });
  const named = (ids: readonly string[]): Link[] =>
    ids.map((each) => link(recommendationName(model, translator, each), `recommendations/${each}/`));
  const later = [...model.recommendations].filter(([, each]) => each.earlier.includes(id)).map(([each]) => each);
  const doubt = (field: string) => {
    const words = doubtOf(translator, recommendation, field);
    return words === undefined ? {} : { doubt: words };
  };
  return [
    {
      label: t('recommendation.document'),
      text: '',
      links: [link(documentName(translator, record), `documents/${document}/`)],
    },
    { label: t('recommendation.number'), text: recommendation.paragraph.replace('-', '–'), ...doubt('paragraph') },
    {
      label: t('facet.cluster'),
      text: cluster === null ? t('recommendations.no_cluster') : word('cluster', cluster),
      ...(cluster === null ? {} : doubt('cluster')),
    },
    ...(recommendation.role === 'introduction'
      ? []
      : [{ label: t('facet.urgent'), text: urgencyOf(translator, recommendation), ...doubt('urgent') }]),
    ...(tasks.length > 0
      ? [
          {
            label: t('facet.task'),
            text: '',
            links: tasks.map((number) =>
              link(t('task.numbered', { number, title: say(model.tasks.get(number)!.title) }), `plan/tasks/${number}/`),
            ),
            note: t('recommendation.our_reading'),
          },
        ]
      : []),
    ...(sdg.length > 0 ? [{ label: t('recommendation.sdg'), text: sdg.join(' · '), ...doubt('sdg') }] : []),
    ...(earlier.length > 0 ? [{ label: t('recommendation.earlier'), text: '', links: named(earlier) }] : []),
    ...(later.length > 0 ? [{ label: t('recommendation.later'), text: '', links: named(later) }] : []),
  ];
}

/** Said in place of a gist where nobody could read the text. */
export const withoutGist = (model: Model, { t }: Translator, { paragraph, document }: Recommendation): string =>
  t('recommendation.no_gist', {
    paragraph: paragraph.replace('-', '–'),
    year: model.documents.get(document)!.date?.slice(0, 4) ?? '',
  });

/** What leads from a recommendation over measures to indicators. */
export function recommendationChain(model: Model, translator: Translator, id: string): ChainView {
  const recommendation = model.recommendations.get(id)!;
  const actions = actionsFor(model, id);
  const indicators = indicatorsFor(model, recommendation, actions);
  const title = translator.t('chain.of_recommendation', { heading: translator.say(recommendation.heading) });
  return chainView(model, translator, { recommendations: [id], actions, indicators }, title);
}

/** The page of one recommendation: what it says, what of it was not read, and the chain to measures and figures. */
export function recommendationView(model: Model, translator: Translator, id: string): RecommendationView {
  const { t, say, phrase, word, date } = translator;
  const recommendation = model.recommendations.get(id)!;
  const { heading, gist, unread, read, role, official, sources } = recommendation;
  const actions = actionsFor(model, id);
  const indicators = indicatorsFor(model, recommendation, actions);
  return {
    page: pageOf(model, translator, {
      path: `recommendations/${id}/`,
      kind: 'recommendation',
      title: recommendationName(model, translator, id),
      description: gist ? say(gist) : withoutGist(model, translator, recommendation),
      trail: [[t('recommendations.title'), 'recommendations/']],
      sources,
      aliases: [say(heading)],
    }),
    role: word('paragraph_role', role),
    heading: phrase(heading),
    gist: gist && phrase(gist),
    unread: unread && phrase(unread),
    read: read === 'text' && !unread ? undefined : word('read_part', read),
    facts: factsOf(model, translator, id),
    official: official && {
      language: official.language,
      text: official.text,
      date: date(official.imported_on),
    },
    chain: recommendationChain(model, translator, id),
    actions: actions.map((action) => actionLine(model, translator, action)),
    indicators: indicatorLines(model, translator, indicators),
  };
}
