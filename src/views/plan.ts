import type { RecordOf } from '../domain/kinds.ts';
import { languageCodes, type Language } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { doubtOf } from './confidence.ts';
import { documentName } from './documents.ts';
import { gapsView, type GapsView } from './gaps.ts';
import { href, pageOf, type PageView } from './page.ts';
import { planTimelineView, type PlanTimelineView } from './plan-timeline.ts';
import { recommendationName } from './recommendations.ts';

type Link = { readonly label: string; readonly href: string };
type TimelineItem = {
  readonly id: string;
  readonly date: string;
  readonly title: Phrase;
  readonly text: Phrase | undefined;
  readonly doubt: string | undefined;
  readonly documents: readonly Link[];
};

/** A prose text as a page shows it: in which language it really is, and whether the original has moved on. */
export type ChapterView = {
  readonly entry: string;
  readonly language: Language;
  readonly missing: boolean;
  readonly lead: string;
};

export type CheckView = {
  readonly id: string;
  readonly date: string;
  readonly scope: string;
  readonly what: Phrase;
  readonly where: Phrase;
  readonly result: string;
  readonly found: Phrase | undefined;
  readonly note: Phrase | undefined;
};

export type TaskLine = Link & { readonly number: string; readonly title: Phrase; readonly summary: Phrase };

export type PlanView = {
  readonly page: PageView;
  readonly chapter: ChapterView;
  readonly requirements: readonly Phrase[];
  readonly tasks: readonly TaskLine[];
  readonly notFound: readonly Phrase[];
  readonly checks: readonly CheckView[];
  readonly drawing: PlanTimelineView | undefined;
  readonly timeline: readonly TimelineItem[];
};

export type TaskView = {
  readonly page: PageView;
  readonly number: string;
  readonly chapter: ChapterView;
  readonly summary: Phrase;
  readonly clusters: readonly string[];
  readonly leads: readonly (Link & { readonly doubt: string | undefined })[];
  readonly documents: readonly (Link & { readonly title: Phrase })[];
  readonly indicators: readonly Link[];
  readonly recommendations: readonly (Link & { readonly title: Phrase | undefined })[];
  readonly gaps: GapsView | undefined;
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
};

/** The prose of the plan or a task in the reader's language, or in Vietnamese. */
export function chapterView(
  model: Model,
  translator: Translator,
  id: string,
): ChapterView & { stale: boolean; available: Language[]; updated: string; sources: readonly string[] } {
  const texts = model.chapters.get(id) ?? {};
  const language = texts[translator.language] ? translator.language : 'vi';
  const text = texts[language];
  const original = texts.vi?.version;
  return {
    entry: `${id}.${language}`,
    language,
    missing: language !== translator.language,
    lead: text?.lead ?? '',
    stale: language !== 'vi' && text?.translated_from !== original,
    available: languageCodes.filter((code) => texts[code]),
    updated: text?.updated ?? model.site.as_of,
    sources: text?.sources ?? [],
  };
}

/** The task groups as a list, in their order. */
export function taskLines(model: Model, { t, phrase, say, language }: Translator): TaskLine[] {
  return [...model.tasks].map(([number, task]) => ({
    number,
    label: t('task.numbered', { number, title: say(task.title) }),
    href: href(language, `plan/tasks/${number}/`),
    title: phrase(task.title),
    summary: phrase(task.summary),
  }));
}

/** What editors looked for and found, newest first. */
export function checkViews(model: Model, { phrase, date, word }: Translator): CheckView[] {
  return [...model.checks.values()]
    .toSorted((a, b) => b.looked_on.localeCompare(a.looked_on))
    .map((check) => ({
      id: check.id,
      date: date(check.looked_on),
      scope: word('check_scope', check.scope),
      what: phrase(check.what),
      where: phrase(check.where),
      result: word('check_result', check.result),
      found: check.found && phrase(check.found),
      note: check.note && phrase(check.note),
    }));
}

function timelineItems(model: Model, translator: Translator): TimelineItem[] {
  const { phrase, date, t, language } = translator;
  return [...model.timeline.values()]
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((event) => ({
      id: event.id,
      date: event.until ? t('date.range', { from: date(event.date), until: date(event.until) }) : date(event.date),
      title: phrase(event.title),
      text: event.text && phrase(event.text),
      doubt: doubtOf(translator, event, 'date'),
      documents: event.documents.map((id) => ({
        label: documentName(translator, model.documents.get(id)!),
        href: href(language, `documents/${id}/`),
      })),
    }));
}

/** The page of the plan. */
export function planView(model: Model, translator: Translator): PlanView {
  const { phrase, say } = translator;
  const chapter = chapterView(model, translator, 'plan/plan');
  return {
    page: pageOf(model, translator, {
      path: 'plan/',
      kind: 'plan',
      title: say(model.plan.title),
      description: chapter.lead,
      sources: [
        ...model.plan.sources,
        ...chapter.sources,
        ...[...model.timeline.values()].flatMap(({ sources }) => sources),
      ],
      available: chapter.available,
      stale: chapter.stale,
      updated: chapter.updated,
      aliases: ['27/QĐ-TTg'],
    }),
    chapter,
    requirements: model.plan.requirements.map(phrase),
    tasks: taskLines(model, translator),
    notFound: model.plan.not_found.map(phrase),
    checks: checkViews(model, translator),
    drawing: planTimelineView(model, translator),
    timeline: timelineItems(model, translator),
  };
}

function leadsOf(model: Model, translator: Translator, task: RecordOf<'tasks'>): TaskView['leads'] {
  return task.leads.map((id) => ({
    label: translator.say(model.agencies.get(id)!.name),
    href: href(translator.language, `agencies/${id}/`),
    doubt: doubtOf(translator, task, 'leads'),
  }));
}

/** The page of one task group. */
export function taskView(model: Model, translator: Translator, number: string): TaskView {
  const { phrase, say, t, word, language } = translator;
  const task = model.tasks.get(number)!;
  const chapter = chapterView(model, translator, `tasks/${number}`);
  const lines = taskLines(model, translator);
  return {
    page: pageOf(model, translator, {
      path: `plan/tasks/${number}/`,
      kind: 'task',
      title: t('task.numbered', { number, title: say(task.title) }),
      description: chapter.lead || say(task.summary),
      trail: [[t('plan.title'), 'plan/']],
      sources: [...task.sources, ...chapter.sources],
      available: chapter.available,
      stale: chapter.stale,
      updated: chapter.updated,
    }),
    number,
    chapter,
    summary: phrase(task.summary),
    clusters: task.clusters.map((cluster) => word('cluster', cluster)),
    leads: leadsOf(model, translator, task),
    documents: task.documents.map((id) => {
      const document = model.documents.get(id)!;
      return {
        label: documentName(translator, document),
        href: href(language, `documents/${id}/`),
        title: phrase(document.title),
      };
    }),
    indicators: task.indicators.map((id) => ({
      label: say(model.indicators.get(id)!.title),
      href: href(language, `indicators/${id}/`),
    })),
    recommendations: [...model.recommendations]
      .filter(([, { tasks, role }]) => role !== 'introduction' && tasks.includes(number))
      .toSorted(([, a], [, b]) => b.document.localeCompare(a.document) || a.order - b.order)
      .map(([id, recommendation]) => ({
        label: recommendationName(model, translator, id),
        href: href(language, `recommendations/${id}/`),
        title: recommendation.gist && phrase(recommendation.gist),
      })),
    gaps: gapsView(model, translator, number),
    previous: lines.find((line) => Number(line.number) === Number(number) - 1),
    next: lines.find((line) => Number(line.number) === Number(number) + 1),
  };
}
