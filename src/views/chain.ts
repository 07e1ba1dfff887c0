import type { ChainColumn, ChainLink, ChainNode } from '../charts/chain.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { axesOf } from './axes.ts';
import { latestOf } from './indicators.ts';
import { href } from './page.ts';
import { recommendationPlace } from './recommendations.ts';

/** The chain from recommendations over measures to indicators, drawn and in words. */
export type ChainView = {
  readonly title: string;
  readonly description: string;
  readonly columns: readonly ChainColumn[];
  readonly links: readonly ChainLink[];
};

/** Ids of three kinds of records; a gap stands where a column would be empty or be passed over. */
type Parts = {
  readonly recommendations: readonly string[];
  readonly actions: readonly string[];
  readonly indicators: readonly string[];
};

const recommendationKey = (id: string): string => `recommendation-${id}`;
const actionKey = (id: string): string => `action-${id}`;
const indicatorKey = (id: string): string => `indicator-${id}`;

function recommendationNode(model: Model, translator: Translator, id: string): ChainNode {
  return {
    id: recommendationKey(id),
    label: translator.say(model.recommendations.get(id)!.heading),
    note: recommendationPlace(model, translator, id),
    href: href(translator.language, `recommendations/${id}/`),
  };
}

function actionNode(model: Model, translator: Translator, id: string): ChainNode {
  const action = model.actions.get(id)!;
  const { evidenceWords } = axesOf(model, translator, action);
  return {
    id: actionKey(id),
    label: translator.say(action.title),
    note: translator.t('chain.evidence', { evidence: evidenceWords }),
    href: href(translator.language, `actions/${id}/`),
  };
}

function indicatorNode(model: Model, translator: Translator, id: string): ChainNode {
  const indicator = model.indicators.get(id)!;
  const latest = latestOf(model, translator, id, indicator);
  return {
    id: indicatorKey(id),
    label: translator.say(indicator.title),
    href: href(translator.language, `indicators/${id}/`),
    ...(latest && { note: translator.t('chain.latest', latest) }),
  };
}

/** Links over the measures, and over a gap from recommendations straight to indicators that no measure here names. */
function linksOf(model: Model, { recommendations, actions, indicators }: Parts): ChainLink[] {
  const linked = actions.flatMap((id) => {
    const action = model.actions.get(id)!;
    const named = action.indicators.filter((indicator) => indicators.includes(indicator));
    return [
      ...recommendations
        .filter((each) => action.recommendations.includes(each))
        .map((each) => ({ from: recommendationKey(each), to: actionKey(id) })),
      ...named.map((indicator) => ({ from: actionKey(id), to: indicatorKey(indicator) })),
      ...(indicators.length === 0 ? [{ from: actionKey(id), to: 'no-indicator' }] : []),
    ];
  });
  const reached = new Set(linked.map(({ to }) => to));
  const alone = indicators.filter((id) => !reached.has(indicatorKey(id)));
  const overGap = actions.length === 0 || alone.length > 0;
  return [
    ...linked,
    ...(overGap ? recommendations.map((id) => ({ from: recommendationKey(id), to: 'no-action' })) : []),
    ...alone.map((id) => ({ from: 'no-action', to: indicatorKey(id) })),
    ...(overGap && indicators.length === 0 ? [{ from: 'no-action', to: 'no-indicator' }] : []),
  ];
}

/** The chain through some records; where a link is missing, a gap says so. */
export function chainView(model: Model, translator: Translator, parts: Parts, title: string): ChainView {
  const { t } = translator;
  const links = linksOf(model, parts);
  const gap = (id: string, label: string): ChainNode[] =>
    links.some(({ from, to }) => from === id || to === id) ? [{ id, label, missing: true }] : [];
  const columns = [
    {
      title: t('chain.recommendations'),
      nodes:
        parts.recommendations.length > 0
          ? parts.recommendations.map((id) => recommendationNode(model, translator, id))
          : [{ id: 'no-recommendation', label: t('chain.no_recommendation'), missing: true }],
    },
    {
      title: t('chain.actions'),
      nodes: [
        ...parts.actions.map((id) => actionNode(model, translator, id)),
        ...gap('no-action', t(parts.actions.length > 0 ? 'chain.no_action_between' : 'chain.no_action')),
      ],
    },
    {
      title: t('chain.indicators'),
      nodes: [
        ...parts.indicators.map((id) => indicatorNode(model, translator, id)),
        ...gap('no-indicator', t('chain.no_indicator')),
      ],
    },
  ];
  const start = parts.recommendations.length === 0 ? parts.actions.map((id) => actionKey(id)) : [];
  return {
    title,
    description: t('chain.description', {
      recommendations: parts.recommendations.length,
      actions: parts.actions.length,
      indicators: parts.indicators.length,
    }),
    columns,
    links: [...start.map((to) => ({ from: 'no-recommendation', to })), ...links],
  };
}
