import { languageCodes, type Language } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { href, pageOf, type PageView } from './page.ts';

/** A post as lists show it. */
export type PostLine = {
  readonly id: string;
  readonly href: string;
  readonly date: string;
  readonly title: Phrase;
  readonly text: Phrase;
  readonly tags: readonly string[];
};

type Neighbour = { readonly label: string; readonly href: string };

export type PostView = {
  readonly page: PageView;
  readonly entry: string;
  readonly language: Language;
  readonly missing: boolean;
  readonly date: string;
  readonly tags: readonly string[];
  readonly newer: Neighbour | undefined;
  readonly older: Neighbour | undefined;
};

/** The path of a post. */
export const postPath = (id: string): string => `updates/${id}/`;

/** The words of a post in the reader's language, or in Vietnamese. */
export function postText(model: Model, { language }: Pick<Translator, 'language'>, id: string) {
  const texts = model.posts.get(id)!;
  const own: Language = texts[language] ? language : 'vi';
  const text = texts[own]!;
  const stale = own !== 'vi' && text.translated_from !== texts.vi?.version;
  const phrase = (words: string): Phrase => ({ words, language: own, stale });
  return { texts, text, language: own, stale, title: phrase(text.title), description: phrase(text.description) };
}

/** The ids of the posts, newest first; those of one day in the order of their names. */
const newestFirst = (model: Model): string[] =>
  [...model.posts.keys()].sort(
    (a, b) => model.posts.get(b)!.vi!.date.localeCompare(model.posts.get(a)!.vi!.date) || a.localeCompare(b),
  );

/** All posts, newest first. */
export function postLines(model: Model, translator: Translator): PostLine[] {
  return newestFirst(model).map((id) => {
    const { text, title, description } = postText(model, translator, id);
    return {
      id,
      href: href(translator.language, postPath(id)),
      date: translator.date(text.date),
      title,
      text: description,
      tags: text.tags.map((tag) => translator.word('post_tag', tag)),
    };
  });
}

/** The page of a post. */
export function postView(model: Model, translator: Translator, id: string): PostView {
  const { texts, text, language, stale } = postText(model, translator, id);
  const ids = newestFirst(model);
  const neighbour = (other: string | undefined): Neighbour | undefined =>
    other === undefined
      ? undefined
      : {
          label: postText(model, translator, other).text.title,
          href: href(translator.language, postPath(other)),
        };
  const place = ids.indexOf(id);
  return {
    page: pageOf(model, translator, {
      path: postPath(id),
      kind: 'post',
      title: text.title,
      description: text.description,
      trail: [[translator.t('updates.title'), 'updates/']],
      sources: text.sources,
      available: languageCodes.filter((code) => texts[code]),
      stale,
      updated: text.updated,
    }),
    entry: `${id}.${language}`,
    language,
    missing: language !== translator.language,
    date: translator.date(text.date),
    tags: text.tags.map((tag) => translator.word('post_tag', tag)),
    newer: neighbour(ids[place - 1]),
    older: neighbour(ids[place + 1]),
  };
}
