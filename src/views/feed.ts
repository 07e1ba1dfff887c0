import { happeningsOf, scopesOf, within, type Happening, type Scope } from '../domain/happenings.ts';
import { mattersOf } from '../domain/due.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Language } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import { releaseBefore } from '../domain/releases.ts';
import type { Phrase, Text } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaName, areaPath } from './areas.ts';
import { bodyName, bodyPath } from './bodies.ts';
import { differenceCounts } from './differences.ts';
import { countsSentence } from './matters.ts';
import { lastLooked, launchWords, yearPath } from './launch.ts';
import { href } from './page.ts';
import { postPath, postText } from './posts.ts';
import { eventView } from './programme.ts';
import { pairPath } from './release-files.ts';
import { releaseState } from './releases.ts';
import { marked } from './edition.ts';

/** The title of an entry, its words, the path of the page where it stands and that of another which says more. */
type Telling = {
  readonly title: Phrase;
  readonly text: Phrase | undefined;
  readonly path: string;
  readonly also?: { readonly title: string; readonly path: string };
};

/** A feed as pages name it. */
export type FeedLink = { readonly title: string; readonly href: string; readonly count: number };

/** The newest entries of a feed; older ones stay in the tables. */
const longest = 500;

/** The address of a feed. */
export const feedAddress = (language: Language, scope: Scope): string => `/feeds/${language}/${scope.id}.atom`;

const own = (words: string, { language }: Translator): Phrase => ({ words, language, stale: false });

type Subject = { readonly name: string; readonly body: string; readonly path: string };

const ofAction = (model: Model, { say }: Translator, action: string): Subject => {
  const { title, lead } = model.actions.get(action)!;
  return { name: say(title), body: lead, path: `actions/${action}/` };
};

const ofDuty = (model: Model, { say }: Translator, duty: string, body: string): Subject => ({
  name: say(model.duties.get(duty)!.title),
  body,
  path: bodyPath(model, body),
});

function subjectOf(model: Model, translator: Translator, about: { action: string } | { report: string }): Subject {
  if ('action' in about) return ofAction(model, translator, about.action);
  const { duty, body } = model.reports.get(about.report)!;
  return ofDuty(model, translator, duty, body);
}

function tellCampaign(model: Model, translator: Translator, year: string): Telling {
  const { t, say } = translator;
  const campaign = model.campaigns.get(year)!;
  const title = campaign.theme
    ? t('month.description', { year, theme: say(campaign.theme.text) })
    : t('month.named', { year });
  const beginning = campaign.theme
    ? launchSentence(translator, campaign)
    : t('month.not_found', { date: translator.date(lastLooked(campaign)!) });
  const text = [beginning, ...campaign.reported.map(({ says }) => say(says))].join(' ');
  return { title: own(title, translator), text: own(text, translator), path: yearPath(year) };
}

function launchSentence(translator: Translator, campaign: RecordOf<'campaigns'>): string {
  const words = launchWords(translator, campaign);
  return words === undefined ? translator.t('month.launch_not_found') : translator.t('feed.sentence', { words });
}

function tellEvent(model: Model, translator: Translator, id: string): Telling {
  const event = model.events.get(id)!;
  const { title, date, area, place, status } = eventView(model, translator, event);
  const words = [date, place?.words, area?.label, status].filter((each) => each !== undefined).join(' · ');
  return { title, text: own(words, translator), path: `${yearPath(event.campaign)}#event-${id}` };
}

/** What a release holds and, where there was one before, what differs from that in words, with the page that has it value by value. */
function tellRelease(model: Model, translator: Translator, to: string): Telling {
  const { t, say, list } = translator;
  const { note } = model.releases.get(to)!;
  const told = { title: own(t('feed.release', { version: to }), translator), path: `data/releases/${to}/` };
  const from = releaseBefore(model, to)?.version;
  if (from === undefined) return { ...told, text: translator.phrase(note) };
  const counts = differenceCounts(model, translator, { from, to });
  const blanks = { from, to, note: say(note), counts: counts.length > 0 ? list(counts) : t('feed.release_none') };
  return {
    ...told,
    text: own(t('feed.release_since', blanks), translator),
    also: { title: t('difference.title', { from, to }), path: pairPath({ from, to }) },
  };
}

function tell(model: Model, translator: Translator, happening: Happening): Telling {
  const { t, word, phrase, say } = translator;
  const titled = (path: string, title: string, text?: Text): Telling => ({
    title: own(title, translator),
    text: text && phrase(text),
    path,
  });
  switch (happening.kind) {
    case 'post': {
      const { title, description } = postText(model, translator, happening.post);
      return { title, text: description, path: postPath(happening.post) };
    }
    case 'change': {
      const { title, text } = model.changes.get(happening.change)!;
      return { title: phrase(title), text: phrase(text), path: `updates/#${happening.change}` };
    }
    case 'check': {
      const { id, scope, result, what, where, found } = model.checks.get(happening.check)!;
      const blanks = { scope: word('check_scope', scope), result: word('check_result', result), what: say(what) };
      return titled(`plan/#${id}`, t('feed.check', blanks), found ?? where);
    }
    case 'declaration': {
      const { name, body, path } = subjectOf(model, translator, happening.about);
      const { status, says } = happening.declaration;
      const blanks = { body: bodyName(model, translator, body), status: word('action_status', status), name };
      return titled(path, t('feed.declaration', blanks), says);
    }
    case 'evidence': {
      const { name, path } = subjectOf(model, translator, happening.about);
      const { form, stance, says } = happening.piece;
      const blanks = { form: word('evidence_form', form), stance: word('stance', stance), name };
      return titled(path, t('feed.evidence', blanks), says);
    }
    case 'report': {
      const { body, title, says } = model.reports.get(happening.report)!;
      const blanks = { body: bodyName(model, translator, body), name: say(title) };
      return titled(bodyPath(model, body), t('feed.report', blanks), says);
    }
    case 'release':
      return tellRelease(model, translator, happening.release);
    case 'correction': {
      const { title, effect } = model.corrections.get(happening.correction)!;
      return titled(
        `corrections/#correction-${happening.correction}`,
        t('feed.correction', { name: say(title) }),
        effect,
      );
    }
    case 'revision': {
      const { title, reason } = model.revisions.get(happening.revision)!;
      return titled(`corrections/#revision-${happening.revision}`, t('feed.revision', { name: say(title) }), reason);
    }
    case 'reply': {
      const { body, action, duty, text } = model.replies.get(happening.reply)!;
      const { name, path } =
        action === undefined ? ofDuty(model, translator, duty!, body) : ofAction(model, translator, action);
      return titled(path, t('feed.reply', { body: bodyName(model, translator, body), name }), text);
    }
    case 'campaign':
      return tellCampaign(model, translator, happening.campaign);
    case 'event':
      return tellEvent(model, translator, happening.event);
  }
}

function scopeTitle(model: Model, translator: Translator, { id, task, province, month, kinds }: Scope): string {
  const { t } = translator;
  if (kinds !== undefined) return t(id === 'updates' ? 'feed.updates' : 'feed.releases');
  if (month) return t('month.title');
  if (task !== undefined) return t('feed.task', { number: task });
  if (province === undefined) return t('feed.all');
  return t('feed.province', { name: areaName(translator, model.areas.get(province)!) });
}

const scopePath = (model: Model, { id, task, province, month, kinds }: Scope): string => {
  if (kinds !== undefined) return id === 'updates' ? 'updates/' : 'data/releases/';
  if (month) return 'action-month/';
  if (task !== undefined) return `plan/tasks/${task}/`;
  return province === undefined ? 'updates/' : areaPath(model.areas.get(province)!)!;
};

/** All feeds of a language, with the number of their entries. */
export function feedLinks(model: Model, translator: Translator): FeedLink[] {
  return scopesOf(model).map((scope) => feedLink(model, translator, scope));
}

const feedLink = (model: Model, translator: Translator, scope: Scope): FeedLink => ({
  title: marked(model, scopeTitle(model, translator, scope)),
  href: feedAddress(translator.language, scope),
  count: within(happeningsOf(model), scope).length,
});

/** The feeds that concern a page: that of the page itself where there is one, then that of the whole. */
export const feedsOfPage = (model: Model, translator: Translator, path: string): FeedLink[] =>
  scopesOf(model)
    .filter((scope) => scope.id === 'all' || scopePath(model, scope) === path)
    .reverse()
    .map((scope) => feedLink(model, translator, scope));

function subtitleOf(model: Model, translator: Translator, scope: Scope): string {
  if (scope.kinds) return scope.id === 'updates' ? translator.t('updates.lead') : releaseState(model, translator);
  return scope.month ? translator.t('feed.month') : countsSentence(model, translator, within(mattersOf(model), scope));
}

/** A feed in one language, with how its matters stand to their dates. */
export function feedView(model: Model, translator: Translator, scope: Scope, site: URL) {
  const { t, word, language } = translator;
  const address = (path: string): string => new URL(path, site).href;
  const entries = within(happeningsOf(model), scope).slice(0, longest);
  return {
    language,
    scope: scope.id,
    author: model.site.name,
    title: t('feed.title', { name: model.site.name, title: scopeTitle(model, translator, scope) }),
    subtitle: subtitleOf(model, translator, scope),
    rights: t('footer.licence'),
    page: address(href(language, scopePath(model, scope))),
    address: address(feedAddress(language, scope)),
    entries: entries.map((happening) => {
      const { path, also, ...told } = tell(model, translator, happening);
      const category = { term: happening.kind, label: word('happening', happening.kind) };
      const more = also && { also: { title: also.title, url: address(href(language, also.path)) } };
      return { key: happening.id, day: happening.day, ...told, category, url: address(href(language, path)), ...more };
    }),
  };
}
