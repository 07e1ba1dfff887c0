import { table } from '../domain/dataset.ts';
import { actionLine } from './actions.ts';
import { agencyView } from './agencies.ts';
import { campaignView } from './campaign.ts';
import { childPageView } from './children.ts';
import { differenceCounts, stateName } from './differences.ts';
import { documentName } from './documents.ts';
import { postView } from './posts.ts';
import { recommendationPlace } from './recommendations.ts';
import type { Pair } from './release-files.ts';
import { releaseView } from './releases.ts';
import { reportView } from './reports.ts';
import { rubricView } from './rubrics.ts';
import { numeral, wholeCountry, type Make } from './share-said.ts';

/* The share images of records that have a page each. */

/** Where no address of the site is shown, any will do. */
const anywhere = new URL('https://example.org/');

/** A task group: its number, and what it is about. */
export const taskShare =
  (number: string): Make =>
  (model, { say, word }) => {
    const { title, summary } = model.tasks.get(number)!;
    return { kicker: word('page_kind', 'task'), title: say(title), text: say(summary), picture: numeral(number) };
  };

/** A recommendation: its gist, and its paragraph. */
export const recommendationShare =
  (id: string): Make =>
  (model, translator) => {
    const { heading, gist, paragraph } = model.recommendations.get(id)!;
    return {
      kicker: translator.word('page_kind', 'recommendation'),
      title: translator.say(heading),
      text: gist ? translator.say(gist) : recommendationPlace(model, translator, id),
      picture: numeral(paragraph.replace('-', '–')),
    };
  };

/** A measure: what is declared, what was found, and how it stands to its date. */
export const actionShare =
  (id: string): Make =>
  (model, translator) => {
    const { t, word } = translator;
    const { title, when, axes } = actionLine(model, translator, id);
    return {
      kicker: `${word('page_kind', 'action')} · ${when}`,
      title: title.words,
      text: t('share.axes', {
        status: axes.statusOn,
        evidence: axes.evidenceWords,
        timeliness: axes.timelinessWords,
      }),
      picture: wholeCountry(model, translator),
    };
  };

/** A document: its number and date, what it is called, and its year. */
export const documentShare =
  (id: string): Make =>
  (model, translator) => {
    const { word, say } = translator;
    const document = model.documents.get(id)!;
    const name = documentName(translator, document);
    const title = say(document.title);
    return {
      kicker: word('page_kind', 'document'),
      title: name,
      text: name.includes(title) ? say(document.about) : title,
      picture: document.date === null ? wholeCountry(model, translator) : numeral(document.date.slice(0, 4)),
    };
  };

/** A public body: how many of its duties anything was found on, and what it is. */
export const agencyShare =
  (id: string): Make =>
  (model, translator) => {
    const { page, type, about, owing, abbreviation } = agencyView(model, translator, id);
    return {
      kicker: type,
      title: page.title,
      text: [owing?.finding, about.words].filter((words) => words !== undefined).join(' '),
      picture: abbreviation === undefined ? wholeCountry(model, translator) : numeral(abbreviation),
    };
  };

/** A table: how many rows it has, and what a row is. */
export const datasetShare =
  (id: string): Make =>
  (model, { t, word, say, number }) => {
    const { title, is } = model.dictionary.datasets[id]!;
    const rows = table(
      model.archive.datasets.find((dataset) => dataset.id === id)!,
      model,
    ).rows.length;
    return {
      kicker: `${word('page_kind', 'dataset')} · ${t('release.rows', { count: rows })}`,
      title: say(title),
      text: say(is),
      picture: numeral(number(rows)),
    };
  };

/** A post: its day, its title, and what it is about. */
export const postShare =
  (id: string): Make =>
  (model, translator) => {
    const { page, date } = postView(model, translator, id);
    return {
      kicker: `${translator.word('page_kind', 'post')} · ${date}`,
      title: page.title,
      text: page.description,
      picture: wholeCountry(model, translator),
    };
  };

/** A page for children: for whom it is, and what it is about. */
export const childShare =
  (id: string): Make =>
  (model, translator) => {
    const { page, audience, picture } = childPageView(model, translator, id);
    return { kicker: audience, title: page.title, text: page.description, picture: { kind: 'drawing', of: picture } };
  };

/** A report of a body: who gave it, on what, and when. */
export const reportShare =
  (id: string): Make =>
  (model, translator) => {
    const { page } = reportView(model, translator, id);
    return {
      kicker: translator.word('page_kind', page.kind),
      title: page.title,
      text: page.description,
      picture: wholeCountry(model, translator),
    };
  };

/** A release of the data: its version, its day, and how much it holds. */
export const releaseShare =
  (version: string): Make =>
  (model, translator) => {
    const { page, facts } = releaseView(model, translator, version, [], anywhere);
    return {
      kicker: translator.word('page_kind', page.kind),
      title: page.title,
      text: facts,
      picture: numeral(version),
    };
  };

/** The rubric in force, or one version of it. */
export const rubricShare =
  (id?: string): Make =>
  (model, translator) => {
    const { page } = rubricView(model, translator, id);
    return {
      kicker: model.site.name,
      title: page.title,
      text: page.description,
      picture: wholeCountry(model, translator),
    };
  };

/** A page of prose: what it is about. */
export const proseShare =
  (path: string): Make =>
  (model, translator) => {
    const texts = model.pages.get(path)!;
    const { title, lead } = (texts[translator.language] ?? texts.vi)!;
    return { kicker: model.site.name, title, text: lead, picture: wholeCountry(model, translator) };
  };

/** Two states of the data: how much differs between them. */
export const pairShare =
  (pair: Pair): Make =>
  (model, translator) => {
    const { t, word } = translator;
    return {
      kicker: word('page_kind', 'release'),
      title: t('difference.title', { from: stateName(translator, pair.from), to: stateName(translator, pair.to) }),
      text: differenceCounts(model, translator, pair).join(' '),
      picture: wholeCountry(model, translator),
    };
  };

/** A year of the Action Month that has no kit: whether its theme was found. */
export const yearShare =
  (year: number): Make =>
  (model, translator) => {
    const { page } = campaignView(model, translator, anywhere, year);
    return {
      kicker: translator.t('month.title'),
      title: page.title,
      text: page.description,
      picture: numeral(String(year)),
    };
  };
