import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import { documentTypes } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaName } from './areas.ts';
import { bodyName, bodyPath } from './bodies.ts';
import { doubtOf } from './confidence.ts';
import { paragraphsIn } from './headlines.ts';
import { href, pageOf, type PageView } from './page.ts';

type DocumentRecord = RecordOf<'documents'>;
type Link = { readonly label: string; readonly href: string };

export type DocumentView = {
  readonly page: PageView;
  readonly title: Phrase;
  readonly about: Phrase;
  readonly facts: readonly {
    readonly label: string;
    readonly text: string;
    readonly href?: string;
    readonly doubt?: string;
  }[];
  readonly note: Phrase | undefined;
  readonly citedBy: readonly { readonly title: string; readonly links: readonly Link[] }[];
};

export type DocumentsView = {
  readonly page: PageView;
  readonly groups: readonly {
    readonly title: string;
    readonly documents: readonly (Link & { readonly title: Phrase; readonly status: string })[];
  }[];
};

/** A document as it is named in a sentence: its kind, number and date, since numbers repeat. */
export function documentName({ t, word, date, say }: Translator, document: DocumentRecord): string {
  const kind = word('document_type', document.type);
  const number = document.number ?? document.symbol;
  const named = number
    ? t('document.numbered', { kind, number })
    : t('document.unnumbered', { kind, title: say(document.title) });
  return document.date === null ? named : t('document.dated', { name: named, date: date(document.date) });
}

function factsOf(model: Model, translator: Translator, document: DocumentRecord): DocumentView['facts'] {
  const { t, date, word, language } = translator;
  const doubt = (field: string): { doubt?: string } => {
    const words = doubtOf(translator, document, field);
    return words === undefined ? {} : { doubt: words };
  };
  return [
    { label: t('document.number'), text: document.number ?? t('document.number_not_seen') },
    ...(document.symbol && document.symbol !== document.number
      ? [{ label: t('document.symbol'), text: document.symbol }]
      : []),
    { label: t('document.date'), text: document.date ? date(document.date) : t('value.unknown'), ...doubt('date') },
    {
      label: t('document.issuer'),
      text: bodyName(model, translator, document.issuer),
      href: href(language, bodyPath(model, document.issuer)),
      ...doubt('issuer'),
    },
    ...(document.signatory
      ? [{ label: t('document.signatory'), text: document.signatory, ...doubt('signatory') }]
      : []),
    {
      label: t('document.in_force_from'),
      text: document.in_force_from ? date(document.in_force_from) : t('value.unknown'),
      ...(document.in_force_from ? doubt('in_force_from') : {}),
    },
    { label: t('document.status'), text: word('document_status', document.status) },
    ...(document.replaced_by
      ? [
          {
            label: t('document.replaced_by'),
            text: documentName(translator, model.documents.get(document.replaced_by)!),
            href: href(language, `documents/${document.replaced_by}/`),
          },
        ]
      : []),
    ...(document.url ? [{ label: t('document.text'), text: document.url, href: document.url }] : []),
  ];
}

/** What of a document of the Committee was read, in the order of its paragraphs. */
const paragraphsOf = (model: Model, { t, say, language }: Translator, id: string): Link[] =>
  [...model.recommendations]
    .filter(([, { document }]) => document === id)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([each, { heading, paragraph }]) => {
      const blanks = { paragraph: paragraph.replace('-', '–'), count: paragraphsIn(paragraph) };
      const place = t('recommendation.paragraph', blanks);
      return {
        label: t('document.paragraph', { place, heading: say(heading) }),
        href: href(language, `recommendations/${each}/`),
      };
    });

type Evidenced = Pick<RecordOf<'actions'>, 'evidence'>;

const shownBy = ({ evidence }: Evidenced, id: string): boolean => evidence.some(({ document }) => document === id);

/** The measures that a document orders, those that it is evidence of, and the reports that rest on it. */
function trackedBy(model: Model, { t, say, language }: Translator, id: string): DocumentView['citedBy'] {
  const actions = (cites: (action: RecordOf<'actions'>) => boolean): Link[] =>
    [...model.actions]
      .filter(([, action]) => cites(action))
      .map(([each, { title }]) => ({ label: say(title), href: href(language, `actions/${each}/`) }));
  const reports = [...model.reports].filter(([, report]) => report.document === id || shownBy(report, id));
  return [
    { title: t('document.orders'), links: actions(({ documents }) => documents.includes(id)) },
    { title: t('document.shows'), links: actions((action) => shownBy(action, id)) },
    {
      title: t('document.reports'),
      links: reports.map(([each, { title }]) => ({ label: say(title), href: href(language, `reports/${each}/`) })),
    },
  ];
}

/** Every record that names a document, by kind, so that a reader sees where it counts. */
function citations(model: Model, translator: Translator, id: string): DocumentView['citedBy'] {
  const { t, say, language } = translator;
  const link = (label: string, path: string): Link => ({ label, href: href(language, path) });
  const groups: DocumentView['citedBy'] = [
    {
      title: t('plan.title'),
      links: model.plan.document === id || model.plan.answers === id ? [link(say(model.plan.title), 'plan/')] : [],
    },
    {
      title: t('tasks.title'),
      links: [...model.tasks]
        .filter(([, task]) => task.documents.includes(id))
        .map(([number, task]) => link(t('task.numbered', { number, title: say(task.title) }), `plan/tasks/${number}/`)),
    },
    { title: t('recommendations.title'), links: paragraphsOf(model, translator, id) },
    ...trackedBy(model, translator, id),
    {
      title: t('timeline.title'),
      links: [...model.timeline.values()]
        .filter(({ documents }) => documents.includes(id))
        .map(({ title }) => link(say(title), 'plan/#timeline')),
    },
    {
      title: t('provinces.title'),
      links: [...new Set(model.successions.filter(({ document }) => document === id).map(({ to_area }) => to_area))]
        .map((area) => model.areas.get(area)!)
        .map((area) => link(areaName(translator, area), `provinces/${area.slug}/`)),
    },
    {
      title: t('indicators.title'),
      links: [...model.targets.values()]
        .filter((target) => target.document === id && target.indicator !== undefined)
        .map((target) => link(say(model.indicators.get(target.indicator!)!.title), `indicators/${target.indicator}/`)),
    },
  ];
  return groups.filter(({ links }) => links.length > 0);
}

/** The page of one document: what it is, how sure we are of each fact, and everything that cites it. */
export function documentView(model: Model, translator: Translator, id: string): DocumentView {
  const { say, phrase, t, word } = translator;
  const document = model.documents.get(id)!;
  const name = documentName(translator, document);
  const numbers = [document.number, document.symbol]
    .filter((number) => typeof number === 'string')
    .flatMap((number) => [number, `${word('document_type', document.type)} ${number}`]);
  return {
    page: pageOf(model, translator, {
      path: `documents/${id}/`,
      kind: 'document',
      title: name,
      description: say(document.about),
      trail: [[t('documents.title'), 'documents/']],
      sources: document.sources,
      aliases: [...numbers, say(document.title)],
    }),
    title: phrase(document.title),
    about: phrase(document.about),
    facts: factsOf(model, translator, document),
    note: document.status_note && phrase(document.status_note),
    citedBy: citations(model, translator, id),
  };
}

/** All documents by type, newest first. */
export function documentsView(model: Model, translator: Translator): DocumentsView {
  const { t, word, phrase, language } = translator;
  const groups = documentTypes.map((type) => ({
    title: word('document_types', type),
    documents: [...model.documents]
      .filter(([, document]) => document.type === type)
      .sort(([, a], [, b]) => (b.date ?? '').localeCompare(a.date ?? ''))
      .map(([id, document]) => ({
        label: documentName(translator, document),
        href: href(language, `documents/${id}/`),
        title: phrase(document.title),
        status: word('document_status', document.status),
      })),
  }));
  return {
    page: pageOf(model, translator, {
      path: 'documents/',
      kind: 'document',
      title: t('documents.title'),
      description: t('documents.lead', { count: model.documents.size }),
      sources: [],
    }),
    groups: groups.filter(({ documents }) => documents.length > 0),
  };
}
