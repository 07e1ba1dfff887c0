import { ownPiece } from '../domain/obligations.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { bodyLink } from './bodies.ts';
import { documentName } from './documents.ts';
import { replyPath, reportPath } from './obligations.ts';
import { href } from './page.ts';
import { publisherName } from './publishers.ts';

type Report = RecordOf<'reports'>;
type Declaration = Report['statuses'][number];
type Piece = Report['evidence'][number];
type Reply = RecordOf<'replies'>;

/** Something to read: a record of ours as a link within the site, a source by its title, address and publisher. */
export type ReadLink = { readonly label: string; readonly href: string | undefined; readonly publisher?: Phrase };

/** What a body declared, as it was recorded. */
export type DeclarationView = {
  readonly words: string;
  readonly date: string;
  readonly recordedOn: string;
  readonly rubric: ReadLink;
  readonly says: Phrase | undefined;
  readonly sources: readonly ReadLink[];
};

/** One piece of evidence. */
export type PieceView = {
  readonly form: string;
  readonly stance: Piece['stance'];
  readonly stanceWords: string;
  readonly date: string;
  readonly says: Phrase;
  readonly links: readonly ReadLink[];
};

/** A body's answer, in its own words. */
export type ReplyView = {
  readonly id: string;
  readonly href: string;
  readonly body: ReadLink;
  readonly about: ReadLink;
  readonly received: string;
  readonly text: Phrase;
  readonly links: readonly ReadLink[];
};

/** Both sides of a matter: what is declared, what shows it or disputes it, and what the body answers. */
export type SidesView = {
  readonly declarations: readonly DeclarationView[];
  readonly pieces: readonly PieceView[];
  readonly replies: readonly ReplyView[];
};

function sourceLink(model: Model, translator: Translator, id: string): ReadLink {
  const { title, publisher, url } = model.sources.get(id)!;
  return { label: title, href: url, publisher: publisherName(model, translator, publisher) };
}

const documentLink = (model: Model, translator: Translator, id: string): ReadLink => ({
  label: documentName(translator, model.documents.get(id)!),
  href: href(translator.language, `documents/${id}/`),
});

/** A link to one version of the rubric. */
export const rubricLink = (model: Model, { t, language }: Translator, id: string): ReadLink => ({
  label: t('rubric.version', { version: model.rubrics.get(id)!.version }),
  href: href(language, `about/rubric/${id}/`),
});

/** Declarations as a page shows them, in the order given. */
export const declarationViews = (
  model: Model,
  translator: Translator,
  declarations: readonly Declaration[],
): DeclarationView[] =>
  declarations.map(({ status, date, recorded_on, rubric, says, sources }) => ({
    words: translator.word('action_status', status),
    date: translator.date(date),
    recordedOn: translator.date(recorded_on, 'short'),
    rubric: rubricLink(model, translator, rubric),
    says: says && translator.phrase(says),
    sources: sources.map((id) => sourceLink(model, translator, id)),
  }));

/** Pieces of evidence as a page shows them, in the order given. */
export const pieceViews = (model: Model, translator: Translator, pieces: readonly Piece[]): PieceView[] =>
  pieces.map(({ form, stance, date, says, document, source }) => ({
    form: translator.word('evidence_form', form),
    stance,
    stanceWords: translator.word('stance', stance),
    date: translator.date(date),
    says: translator.phrase(says),
    links: [
      ...(document === undefined ? [] : [documentLink(model, translator, document)]),
      ...(source === undefined ? [] : [sourceLink(model, translator, source)]),
    ],
  }));

/** What a matter is called and where it is shown; a duty is shown in the row of its body. */
export function aboutLink(model: Model, { say, language }: Translator, about: string, body: string): ReadLink {
  const [kind, id = ''] = about.split(':');
  return kind === 'action'
    ? { label: say(model.actions.get(id)!.title), href: href(language, `actions/${id}/`) }
    : { label: say(model.duties.get(id)!.title), href: href(language, `evidence/#${body}`) };
}

/** Answers of bodies as a page shows them, oldest first. */
export const replyViews = (model: Model, translator: Translator, wanted: (reply: Reply) => boolean): ReplyView[] =>
  [...model.replies]
    .filter(([, reply]) => wanted(reply))
    .sort(([, a], [, b]) => (a.received_on < b.received_on ? -1 : 1))
    .map(([id, { body, action, duty, received_on, text, document }]) => ({
      id,
      href: href(translator.language, replyPath(id)),
      body: bodyLink(model, translator, body),
      about: aboutLink(model, translator, action === undefined ? `duty:${duty}` : `action:${action}`, body),
      received: translator.date(received_on),
      text: translator.phrase(text),
      links: document === undefined ? [] : [documentLink(model, translator, document)],
    }));

/** Both sides of a measure. */
export function sidesOfAction(model: Model, translator: Translator, id: string): SidesView {
  const { statuses, evidence } = model.actions.get(id)!;
  return {
    declarations: declarationViews(model, translator, statuses),
    pieces: pieceViews(model, translator, evidence),
    replies: replyViews(model, translator, ({ action }) => action === id),
  };
}

/** Both sides of one report; what it says itself is its first piece. */
export function sidesOfReport(model: Model, translator: Translator, report: Report): SidesView {
  return {
    declarations: declarationViews(model, translator, report.statuses),
    pieces: pieceViews(model, translator, [ownPiece(report), ...report.evidence]),
    replies: replyViews(model, translator, ({ body, duty }) => body === report.body && duty === report.duty),
  };
}

/** Both sides of a duty of a body, over all that it delivered. */
export function sidesOfDuty(model: Model, translator: Translator, own: string, word: string): SidesView {
  const reports = [...model.reports.values()]
    .filter(({ body, duty }) => body === own && duty === word)
    .sort((a, b) => (a.delivered_on < b.delivered_on ? -1 : 1));
  return {
    declarations: declarationViews(
      model,
      translator,
      reports.flatMap(({ statuses }) => statuses),
    ),
    pieces: pieceViews(
      model,
      translator,
      reports.flatMap((report) => [ownPiece(report), ...report.evidence]),
    ),
    replies: replyViews(model, translator, ({ body, duty }) => body === own && duty === word),
  };
}

/** A report as a link, with the body and the duty that it is about. */
export const reportLink = (model: Model, { say, language }: Translator, id: string): ReadLink => ({
  label: say(model.reports.get(id)!.title),
  href: href(language, reportPath(id)),
});
