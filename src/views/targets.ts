import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { doubtOf } from './confidence.ts';
import { documentName } from './documents.ts';
import { ranges, coverageOf } from './indicator-coverage.ts';
import { href, pageOf, type PageView } from './page.ts';
import { publisherName } from './publishers.ts';
import { trendWords } from './verdicts.ts';

type Target = RecordOf<'targets'>;
type Link = { readonly label: string; readonly href: string };

/** One target with its levels, and whether any figure by which it could be followed is published here. */
export type TargetLine = {
  readonly id: string;
  readonly number: string | undefined;
  readonly topic: Phrase;
  readonly unit: string;
  readonly levels: readonly { readonly year: string; readonly text: string }[];
  readonly indicators: readonly (Link & { readonly words: string })[];
  readonly note: Phrase | undefined;
  readonly sources: readonly Phrase[];
  readonly doubt: string | undefined;
};

export type TargetsView = {
  readonly page: PageView;
  readonly years: readonly string[];
  readonly programmes: readonly {
    readonly id: string;
    readonly title: string;
    readonly document: Link;
    readonly count: string;
    readonly objectives: readonly {
      readonly id: string;
      readonly title: string;
      readonly targets: readonly TargetLine[];
    }[];
  }[];
};

/** Targets of one programme with their ids, in the order of their numbers; those without one last. */
type Numbered = readonly (readonly [id: string, target: Target])[];

/** The years for which the programmes set levels. */
const yearsOf = (model: Model): number[] =>
  [...new Set([...model.targets.values()].flatMap(({ values }) => values.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );

/** The indicators whose figures can be held against a target: the one that it names, and those that name it. */
export const indicatorsOfTarget = (model: Model, id: string): string[] =>
  [...model.indicators]
    .filter(([indicator, { assessment }]) => assessment.target === id || model.targets.get(id)?.indicator === indicator)
    .map(([indicator]) => indicator);

function levelOf({ t, word, number }: Translator, { values }: Target, year: number): string {
  const levels = values.filter((value) => value.year === year);
  if (levels.length === 0) return t('targets.no_level');
  return levels
    .map(({ bound, value }) => t('targets.level', { bound: word('bound', bound), value: number(value) }))
    .join(', ');
}

function indicatorOf(
  model: Model,
  translator: Translator,
  target: string,
  id: string,
): TargetLine['indicators'][number] {
  const { t, say, language } = translator;
  const indicator = model.indicators.get(id)!;
  const years = t('targets.years', { years: ranges(coverageOf(model, id).map(({ year }) => year)) });
  const isJudged = indicator.assessment.target === target;
  return {
    label: say(indicator.title),
    href: href(language, `indicators/${id}/`),
    words: [years, ...(isJudged ? trendWords(model, translator, id) : [t('targets.other_target')])].join(' · '),
  };
}

function lineOf(model: Model, translator: Translator, id: string, target: Target): TargetLine {
  const { say, phrase } = translator;
  return {
    id,
    number: target.number,
    topic: phrase(target.topic),
    unit: say(target.unit),
    levels: yearsOf(model).map((year) => ({ year: String(year), text: levelOf(translator, target, year) })),
    indicators: indicatorsOfTarget(model, id).map((indicator) => indicatorOf(model, translator, id, indicator)),
    note: target.note && phrase(target.note),
    sources: [...new Set(target.sources.map((source) => model.sources.get(source)!.publisher))].map((publisher) =>
      publisherName(model, translator, publisher),
    ),
    doubt: doubtOf(translator, target, 'values'),
  };
}

/** The objective of a programme that a target belongs to: the digits of its number. */
const objectiveOf = ({ number }: Target): string => /^\d+/.exec(number ?? '')?.[0] ?? '';

function objectivesOf(model: Model, translator: Translator, programme: string, targets: Numbered) {
  const { t } = translator;
  const sorted = targets.toSorted(
    ([, a], [, b]) =>
      (Number(objectiveOf(a)) || Infinity) - (Number(objectiveOf(b)) || Infinity) ||
      translator.compare(a.number ?? '', b.number ?? ''),
  );
  const isNumbered = sorted.some(([, target]) => target.number !== undefined);
  return [...Map.groupBy(sorted, ([, target]) => objectiveOf(target))].map(([number, members]) => ({
    id: number ? `${programme}-${number}` : `${programme}-others`,
    title: number ? t('targets.objective', { number }) : t(isNumbered ? 'targets.unnumbered' : 'targets.all'),
    targets: members.map(([id, target]) => lineOf(model, translator, id, target)),
  }));
}

/** Whether any figure by which a target could be followed is published here. */
export const hasFigures = (model: Model, id: string): boolean => indicatorsOfTarget(model, id).length > 0;

/** All targets by programme and objective, with their levels and what of them can be followed here. */
export function targetsView(model: Model, translator: Translator): TargetsView {
  const { t, say, language } = translator;
  const programmes = Map.groupBy(model.targets, ([, { document }]) => document);
  const followed = [...model.targets.keys()].filter((id) => hasFigures(model, id)).length;
  return {
    page: pageOf(model, translator, {
      path: 'indicators/targets/',
      kind: 'target',
      title: t('targets.title'),
      description: t('targets.lead', { count: model.targets.size, followed }),
      trail: [[t('indicators.title'), 'indicators/']],
      sources: [...model.targets.values()].flatMap(({ sources }) => sources),
    }),
    years: yearsOf(model).map(String),
    programmes: [...programmes]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([id, targets]) => ({
        id,
        title: say(model.documents.get(id)!.title),
        document: {
          label: documentName(translator, model.documents.get(id)!),
          href: href(language, `documents/${id}/`),
        },
        count: t('targets.count', {
          count: targets.length,
          followed: targets.filter(([target]) => hasFigures(model, target)).length,
        }),
        objectives: objectivesOf(model, translator, id, targets),
      })),
  };
}
