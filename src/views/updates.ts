import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { feedLinks, type FeedLink } from './feed.ts';
import { pageOf, type PageView } from './page.ts';
import { postLines, type PostLine } from './posts.ts';

export type ChangeView = { readonly id: string; readonly date: string; readonly title: Phrase; readonly text: Phrase };
export type UpdatesView = {
  readonly page: PageView;
  readonly posts: readonly PostLine[];
  readonly changes: readonly ChangeView[];
  readonly feeds: readonly FeedLink[];
};

/** The log of changes, newest first. */
export function changeViews(model: Model, { phrase, date }: Translator): ChangeView[] {
  return [...model.changes]
    .sort(([, a], [, b]) => b.date.localeCompare(a.date))
    .map(([id, change]) => ({ id, date: date(change.date), title: phrase(change.title), text: phrase(change.text) }));
}

/** The page of news: posts, then the log of changes, then the feeds that carry them. */
export function updatesView(model: Model, translator: Translator): UpdatesView {
  const { t } = translator;
  return {
    page: pageOf(model, translator, {
      path: 'updates/',
      kind: 'page',
      title: t('updates.title'),
      description: t('updates.lead'),
    }),
    posts: postLines(model, translator),
    changes: changeViews(model, translator),
    feeds: feedLinks(model, translator),
  };
}
