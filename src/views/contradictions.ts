import { contradictionsOf, type Contradiction } from '../domain/contradictions.ts';
import type { Model } from '../domain/model.ts';
import { obligationsOf } from '../domain/obligations.ts';
import type { EvidenceLevel } from '../domain/vocabulary.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { bodyLink } from './bodies.ts';
import { datasetLinks, type DataLink } from './dataset-links.ts';
import { contradictionId } from './obligations.ts';
import { href, pageOf, type PageView } from './page.ts';
import { currentRubric } from './rubrics.ts';
import { aboutLink, sidesOfAction, sidesOfDuty, type ReadLink, type SidesView } from './sides.ts';

/** A declaration that the evidence does not carry, with both sides. */
export type ContradictionView = SidesView & {
  readonly id: string;
  readonly about: ReadLink;
  readonly aboutKind: string;
  readonly body: ReadLink;
  readonly declared: string;
  readonly evidence: EvidenceLevel;
  readonly evidenceWords: string;
};

export type ContradictionsView = {
  readonly page: PageView;
  readonly items: readonly ContradictionView[];
  /** How many declarations were looked at, of how many matters. */
  readonly computed: string;
  readonly rule: Phrase | undefined;
  readonly links: readonly DataLink[];
};

/** How many matters there are, and of how many something is declared. */
function compared(model: Model): { matters: number; declared: number } {
  const duties = obligationsOf(model);
  const speaking = [...model.actions.values()].filter(({ statuses }) => statuses.length > 0).length;
  return {
    matters: model.actions.size + duties.length,
    declared: speaking + duties.filter(({ declared }) => declared !== 'not_reported').length,
  };
}

/** The sources of both sides. */
function sourcesOf(model: Model, { body, about }: Contradiction): string[] {
  const [, id = ''] = about.split(':');
  const action = about.startsWith('action:') ? model.actions.get(id) : undefined;
  const reports = [...model.reports.values()].filter((report) => report.body === body && report.duty === id);
  return [...(action ? [action] : reports)].flatMap(({ sources, statuses, evidence }) => [
    ...statuses.flatMap((declaration) => declaration.sources),
    ...evidence.flatMap(({ source }) => source ?? []),
    ...(action ? [] : sources),
  ]);
}

function itemsOf(model: Model, translator: Translator): ContradictionView[] {
  const { word } = translator;
  return contradictionsOf(model).map(({ body, about, declared, evidence }) => {
    const [kind, id = ''] = about.split(':');
    return {
      id: contradictionId(about, body),
      about: aboutLink(model, translator, about, body),
      aboutKind: word('matter', kind ?? ''),
      body: bodyLink(model, translator, body),
      declared: word('action_status', declared),
      evidence,
      evidenceWords: word('evidence_level', evidence),
      ...(kind === 'action' ? sidesOfAction(model, translator, id) : sidesOfDuty(model, translator, body, id)),
    };
  });
}

/** Every declaration that the evidence does not carry; where there is none, what was compared and on which day. */
export function contradictionsView(model: Model, translator: Translator): ContradictionsView {
  const { t, date, phrase } = translator;
  const items = itemsOf(model, translator);
  const day = date(model.site.as_of);
  const rubric = currentRubric(model)?.[1];
  return {
    page: pageOf(model, translator, {
      path: 'contradictions/',
      kind: 'evidence',
      title: t('contradictions.title'),
      description:
        items.length === 0
          ? t('contradictions.none', { date: day })
          : t('contradictions.some', { count: items.length, date: day }),
      sources: contradictionsOf(model).flatMap((each) => sourcesOf(model, each)),
    }),
    items,
    computed: t('contradictions.computed', { ...compared(model), date: day }),
    rule: rubric && phrase(rubric.contradictions),
    links: [
      ...(rubric ? [{ label: t('evidence.rubric'), href: href(translator.language, 'about/rubric/') }] : []),
      ...datasetLinks(model, translator, ['contradictions', 'declarations', 'evidence']),
    ],
  };
}
