import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import { agencyTypes } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { doubtOf } from './confidence.ts';
import { documentName } from './documents.ts';
import { owingView, type OwingView } from './owing.ts';
import { href, pageOf, type PageView } from './page.ts';

type Agency = RecordOf<'agencies'>;
type Passing = {
  readonly name: string;
  readonly href: string;
  readonly field: Phrase;
  readonly date: string;
  readonly document: string;
  readonly documentHref: string;
  readonly confidence: string;
};

export type AgencyView = {
  readonly page: PageView;
  readonly type: string;
  readonly abbreviation: string | undefined;
  readonly existed: string | undefined;
  readonly about: Phrase;
  readonly owing: OwingView | undefined;
  readonly successors: readonly Passing[];
  readonly predecessors: readonly Passing[];
  readonly tasks: readonly { readonly label: string; readonly href: string; readonly doubt: string | undefined }[];
  readonly documents: readonly { readonly label: string; readonly title: Phrase; readonly href: string }[];
};

export type AgenciesView = {
  readonly page: PageView;
  readonly groups: readonly {
    readonly title: string;
    readonly agencies: readonly {
      readonly name: Phrase;
      readonly abbreviation: string | undefined;
      readonly href: string;
      readonly until: string | undefined;
    }[];
  }[];
};

function existence(translator: Translator, { from, until }: Agency): string | undefined {
  const { t, date } = translator;
  if (from && until) return t('agency.from_until', { from: date(from), until: date(until) });
  if (until) return t('agency.until', { until: date(until) });
  return from ? t('agency.since', { from: date(from) }) : undefined;
}

/** The page of one agency: what it is, what it owes, from whom it took over and to whom it passed its fields. */
export function agencyView(model: Model, translator: Translator, id: string): AgencyView {
  const { say, phrase, date, language, t, word } = translator;
  const agency = model.agencies.get(id)!;
  const passing = (other: string, step: Agency['successors'][number]): Passing => ({
    name: say(model.agencies.get(other)!.name),
    href: href(language, `agencies/${other}/`),
    field: phrase(step.field),
    date: date(step.date),
    document: documentName(translator, model.documents.get(step.document)!),
    documentHref: href(language, `documents/${step.document}/`),
    confidence: word('confidence', step.confidence),
  });
  const issued = [...model.documents].filter(([, document]) => document.issuer === id);
  return {
    page: pageOf(model, translator, {
      path: `agencies/${id}/`,
      kind: 'agency',
      title: say(agency.name),
      description: `${say(agency.name)}. ${say(agency.about)}`,
      trail: [[t('agencies.title'), 'agencies/']],
      sources: agency.sources,
      aliases: [
        ...agency.aliases,
        ...(agency.abbreviation ? Object.values(agency.abbreviation).filter((name) => name !== undefined) : []),
      ],
    }),
    type: word('agency_type', agency.type),
    abbreviation: agency.abbreviation && say(agency.abbreviation),
    existed: existence(translator, agency),
    about: phrase(agency.about),
    owing: owingView(model, translator, id),
    successors: agency.successors.map((step) => passing(step.agency, step)),
    predecessors: [...model.agencies].flatMap(([other, { successors }]) =>
      successors.filter((step) => step.agency === id).map((step) => passing(other, step)),
    ),
    tasks: [...model.tasks]
      .filter(([, task]) => task.leads.includes(id))
      .map(([number, task]) => ({
        label: t('task.numbered', { number, title: say(task.title) }),
        href: href(language, `plan/tasks/${number}/`),
        doubt: doubtOf(translator, task, 'leads'),
      })),
    documents: issued.map(([document, record]) => ({
      label: documentName(translator, record),
      title: phrase(record.title),
      href: href(language, `documents/${document}/`),
    })),
  };
}

/** All agencies by type, in the official order. */
export function agenciesView(model: Model, translator: Translator): AgenciesView {
  const { say, phrase, date, language, t, word } = translator;
  const groups = agencyTypes.map((type) => ({
    title: word('agency_types', type),
    agencies: [...model.agencies]
      .filter(([, agency]) => agency.type === type)
      .sort(([, a], [, b]) => a.order - b.order)
      .map(([id, agency]) => ({
        name: phrase(agency.name),
        abbreviation: agency.abbreviation && say(agency.abbreviation),
        href: href(language, `agencies/${id}/`),
        until: agency.until && date(agency.until, 'short'),
      })),
  }));
  return {
    page: pageOf(model, translator, {
      path: 'agencies/',
      kind: 'agency',
      title: t('agencies.title'),
      description: t('agencies.lead'),
      sources: [...model.agencies.values()].flatMap(({ sources }) => sources),
    }),
    groups: groups.filter(({ agencies }) => agencies.length > 0),
  };
}
