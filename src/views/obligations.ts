import { contradicts } from '../domain/evidence.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import { obligationsOf, type Obligation } from '../domain/obligations.ts';
import type { Phrase } from '../domain/text.ts';
import type { ActionStatus, Duty, EvidenceLevel, Timeliness } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaName, becameOf } from './areas.ts';
import { bodyLink, bodyName } from './bodies.ts';
import { documentName } from './documents.ts';
import { href } from './page.ts';

type Link = { readonly label: string; readonly href: string };
type Check = RecordOf<'checks'>;

/** When somebody last looked, and whether at this body or in one search for all. */
export type LookView = {
  readonly id: string;
  readonly scope: Check['scope'];
  /** "tra cứu chung 21/11/2026" */
  readonly short: string;
  readonly date: string;
};

/** Something that a body delivered or answered, with its day. */
export type DeliveryView = Link & { readonly date: string };

/** One duty of one body: what is declared, found and due are three readings, never one. */
export type ObligationView = {
  readonly duty: Duty;
  readonly title: Phrase;
  readonly declared: ActionStatus;
  readonly declaredWords: string;
  readonly evidence: EvidenceLevel;
  readonly evidenceWords: string;
  readonly timeliness: Timeliness;
  /** With the days where it is overdue. */
  readonly timelinessWords: string;
  readonly due: string | undefined;
  readonly look: LookView | undefined;
  readonly reports: readonly DeliveryView[];
  readonly replies: readonly DeliveryView[];
  /** Where the page of contradictions speaks of it, if what is declared is not carried by what was found. */
  readonly contradiction: string | undefined;
};

/** A document on another programme: the nearest that a search found, and no evidence of a duty. */
export type NearestView = Link & {
  /** Only where the name does not hold it already. */
  readonly title: Phrase | undefined;
  readonly issuer: string;
};

export const bodyKinds = ['ministry', 'ministerial_agency', 'province'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** All that one body owes, and what was delivered, found and looked for. */
export type BodyObligations = {
  readonly body: string;
  readonly name: string;
  /** The name where its kind stands above: of a people's committee that of the province. */
  readonly short: string;
  readonly href: string;
  readonly kind: BodyKind;
  readonly rows: readonly ObligationView[];
  readonly nearest: readonly NearestView[];
};

/** Where a report, a contradiction or a reply is shown. */
export const reportPath = (id: string): string => `reports/${id}/`;
export const contradictionPath = (about: string, body: string): string =>
  `contradictions/#${contradictionId(about, body)}`;

/** What a contradiction is called within its page. */
export const contradictionId = (about: string, body: string): string =>
  `${about.replace(':', '-').replaceAll('_', '-')}-${body}`;

export const replyPath = (id: string): string => `reports/#reply-${id}`;

function lookOf({ t, date, word }: Translator, check: Check): LookView {
  return {
    id: check.id,
    scope: check.scope,
    short: t('look.short', { scope: word('look', check.scope), date: date(check.looked_on, 'short') }),
    date: date(check.looked_on),
  };
}

/** What a matter has of the axis of time, in words. */
export function timelinessWords({ t, word }: Translator, timeliness: Timeliness, days: number | null): string {
  const words = word('timeliness', timeliness);
  return days === null ? words : t('obligation.days', { words, count: days });
}

/** What a body delivered on a duty, newest first. */
function deliveriesOf(model: Model, { say, date, language }: Translator, { reports }: Obligation): DeliveryView[] {
  const ids = new Map([...model.reports].map(([id, report]) => [report, id]));
  return reports.map((report) => ({
    label: say(report.title),
    href: href(language, reportPath(ids.get(report)!)),
    date: date(report.delivered_on, 'short'),
  }));
}

function repliesOf(model: Model, { t, date, language }: Translator, { body, duty }: Obligation): DeliveryView[] {
  return [...model.replies]
    .filter(([, reply]) => reply.body === body && reply.duty === duty)
    .map(([id, reply]) => ({
      label: t('reply.of'),
      href: href(language, replyPath(id)),
      date: date(reply.received_on, 'short'),
    }));
}

/** One duty as a page shows it. */
export function obligationView(model: Model, translator: Translator, obligation: Obligation): ObligationView {
  const { phrase, word, date } = translator;
  const { body, duty, declared, evidence, timeliness, days, due, check } = obligation;
  return {
    duty,
    title: phrase(model.duties.get(duty)!.title),
    declared,
    declaredWords: word('action_status', declared),
    evidence,
    evidenceWords: word('evidence_level', evidence),
    timeliness,
    timelinessWords: timelinessWords(translator, timeliness, days),
    due: due === null ? undefined : date(due, 'short'),
    look: check && lookOf(translator, check),
    reports: deliveriesOf(model, translator, obligation),
    replies: repliesOf(model, translator, obligation),
    contradiction: contradicts(declared, evidence)
      ? href(translator.language, contradictionPath(`duty:${duty}`, body))
      : undefined,
  };
}

/** The body of today that stands where an issuer stood: itself, or the province that a former one became part of. */
function bodyNow(model: Model, issuer: string): string {
  const area = model.areas.get(issuer);
  return (area && becameOf(model, area)?.id) ?? issuer;
}

/** What searches for duties found that stands nearest: documents on other programmes, by the body of today. */
export function nearestOf(
  model: Model,
  translator: Translator,
): readonly (NearestView & { readonly body: string; readonly check: string })[] {
  const searches = [...model.checks.values()].filter(({ duties, result }) => duties.length > 0 && result === 'none');
  return searches.flatMap(({ id: check, documents }) =>
    documents.map((id) => {
      const document = model.documents.get(id)!;
      return {
        check,
        body: bodyNow(model, document.issuer),
        label: documentName(translator, document),
        href: href(translator.language, `documents/${id}/`),
        title: (document.number ?? document.symbol) ? translator.phrase(document.title) : undefined,
        issuer: bodyName(model, translator, document.issuer),
      };
    }),
  );
}

/** The sort of a body that owes duties. */
export function bodyKind(model: Model, body: string): BodyKind {
  const type = model.agencies.get(body)?.type;
  return type === 'ministry' || type === 'ministerial_agency' ? type : 'province';
}

/** What a body owes, delivered and was found to have; undefined where it owes nothing. */
export function obligationsOfBody(model: Model, translator: Translator, body: string): BodyObligations | undefined {
  const own = obligationsOf(model).filter((obligation) => obligation.body === body);
  if (own.length === 0) return undefined;
  const link = bodyLink(model, translator, body);
  const area = model.areas.get(body);
  return {
    body,
    name: link.label,
    short: area ? areaName(translator, area) : link.label,
    href: link.href,
    kind: bodyKind(model, body),
    rows: own.map((obligation) => obligationView(model, translator, obligation)),
    nearest: nearestOf(model, translator).filter((document) => document.body === body),
  };
}

/** All bodies that owe duties: ministries in their official order, then provinces in the order of the reader's alphabet. */
export function owingBodies(model: Model, translator: Translator): BodyObligations[] {
  const bodies = [...new Set(obligationsOf(model).map(({ body }) => body))];
  const all = bodies.map((body) => obligationsOfBody(model, translator, body)!);
  const provinces = all.filter(({ kind }) => kind === 'province');
  return [
    ...all.filter(({ kind }) => kind !== 'province'),
    ...provinces.sort((a, b) => translator.compare(sortName(model, translator, a), sortName(model, translator, b))),
  ];
}

function sortName(model: Model, { say }: Translator, { body }: BodyObligations): string {
  const area = model.areas.get(body)!;
  return area.sort_name ?? say(area.name);
}
