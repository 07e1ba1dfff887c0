import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { bodyLink } from './bodies.ts';
import { pageOf, type PageView } from './page.ts';
import { reportPath } from './obligations.ts';
import {
  aboutLink,
  replyViews,
  reportLink,
  sidesOfReport,
  type ReadLink,
  type ReplyView,
  type SidesView,
} from './sides.ts';

/** One report in a list. */
export type ReportLine = {
  readonly report: ReadLink;
  readonly body: ReadLink;
  readonly duty: ReadLink;
  readonly delivered: string;
};

export type ReportsView = {
  readonly page: PageView;
  readonly reports: readonly ReportLine[];
  readonly replies: readonly ReplyView[];
};

export type ReportView = SidesView & {
  readonly page: PageView;
  readonly facts: readonly { readonly label: string; readonly text: string; readonly href?: string }[];
  readonly says: Phrase;
};

function lineOf(model: Model, translator: Translator, id: string): ReportLine {
  const report = model.reports.get(id)!;
  return {
    report: reportLink(model, translator, id),
    body: bodyLink(model, translator, report.body),
    duty: aboutLink(model, translator, `duty:${report.duty}`, report.body),
    delivered: translator.date(report.delivered_on),
  };
}

/** What bodies delivered and answered, newest first. */
export function reportsView(model: Model, translator: Translator): ReportsView {
  const { t, date } = translator;
  const reports = [...model.reports].sort(([, a], [, b]) => (a.delivered_on < b.delivered_on ? 1 : -1));
  return {
    page: pageOf(model, translator, {
      path: 'reports/',
      kind: 'evidence',
      title: t('reports.title'),
      description: t('reports.lead', {
        reports: reports.length,
        replies: model.replies.size,
        date: date(model.site.as_of),
      }),
      sources: [...model.replies.values()].flatMap(({ sources }) => sources),
    }),
    reports: reports.map(([id]) => lineOf(model, translator, id)),
    replies: replyViews(model, translator, () => true).reverse(),
  };
}

const fact = (label: string, { label: text, href }: ReadLink) => ({ label, text, ...(href !== undefined && { href }) });

/** What one report says, declares and is answered with. */
export function reportView(model: Model, translator: Translator, id: string): ReportView {
  const { t, say, date, phrase } = translator;
  const report = model.reports.get(id)!;
  const { period, says } = report;
  const line = lineOf(model, translator, id);
  return {
    page: pageOf(model, translator, {
      path: reportPath(id),
      kind: 'evidence',
      title: say(report.title),
      description: t('report.lead', { body: line.body.label, duty: line.duty.label, date: line.delivered }),
      trail: [[t('reports.title'), 'reports/']],
      sources: report.sources,
    }),
    facts: [
      fact(t('report.body'), line.body),
      fact(t('report.duty'), line.duty),
      { label: t('report.delivered'), text: line.delivered },
      ...(period
        ? [{ label: t('report.period'), text: t('date.range', { from: date(period.from), until: date(period.until) }) }]
        : []),
    ],
    says: phrase(says),
    ...sidesOfReport(model, translator, report),
  };
}
