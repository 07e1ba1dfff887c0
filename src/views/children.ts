import { languageCodes, type Language } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import type { ChildAudience, PictureName } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { href, pageOf, type PageView } from './page.ts';

type Link = {
  readonly title: string;
  readonly about: string;
  readonly href: string;
  /** For whom it is, where that is not the same for all. */
  readonly audience: string | undefined;
};

export type ChildPageView = {
  readonly page: PageView;
  /** The id of the text among the collections of prose, and the language that it is in. */
  readonly entry: string;
  readonly language: Language;
  readonly missing: boolean;
  /** Whether it is a sheet for teachers, which is printed. */
  readonly sheet: boolean;
  readonly audience: string;
  /** The picture that it is shared with. */
  readonly picture: PictureName;
  /** Whether children have read it, in a few words and in a sentence. */
  readonly mark: string;
  readonly review: string;
  readonly call: { readonly href: string; readonly label: string; readonly note: string };
  /** The other pages for the same readers; from the doorway, the first page of each. */
  readonly next: readonly Link[];
};

/** The id of the page that stands before all others. */
const doorway = 'welcome';

/** The numbered steps in the text of a page, in plain words. */
export const stepsOf = (text: string): string[] =>
  [...text.matchAll(/^\d+\. (.+)$/gm)].map(([, step = '']) => step.trim());

/** The path of a page for children. */
export const childPath = (id: string): string => (id === doorway ? 'children/' : `children/${id}/`);

function textOf(model: Model, { language }: Translator, id: string) {
  const texts = model.children.get(id)!;
  const own = texts[language] ? language : 'vi';
  return { texts, language: own, text: texts[own]! };
}

/** The title of a page for children, in Vietnamese where it is not translated. */
export const childTitle = (model: Model, translator: Translator, id: string): string =>
  textOf(model, translator, id).text.title;

function reviewOf({ t, date }: Translator, review: ReturnType<typeof textOf>['text']['reviewed_by_children']) {
  if (review === null) return { mark: t('children.unreviewed_short'), review: t('children.unreviewed') };
  const { n, place, note } = review;
  return {
    mark: t('children.reviewed_short'),
    review: t('children.reviewed', { count: n, date: date(review.date), place, note }),
  };
}

const audienceName = ({ word }: Translator, audience: ChildAudience): string =>
  word('child_audience', audience.replace('-', '_'));

function nextOf(model: Model, translator: Translator, id: string): Link[] {
  const audience = model.children.get(id)!.vi!.audience;
  return [...model.children.keys()]
    .map((other) => ({ other, text: textOf(model, translator, other).text }))
    .filter(
      ({ other, text }) => other !== id && (id === doorway ? other === text.audience : text.audience === audience),
    )
    .sort((a, b) => a.text.order - b.text.order)
    .map(({ other, text }) => ({
      title: text.title,
      about: text.description,
      href: href(translator.language, childPath(other)),
      audience: id === doorway ? audienceName(translator, text.audience) : undefined,
    }));
}

/** The pages above one: the doorway, and the first page for its readers. */
function trailOf(model: Model, translator: Translator, id: string): (readonly [string, string])[] {
  const above = id === doorway ? [] : [doorway, ...(id.includes('/') ? [id.split('/')[0]!] : [])];
  return above
    .filter((parent) => model.children.has(parent))
    .map((parent) => [
      parent === doorway ? translator.t('children.title') : childTitle(model, translator, parent),
      childPath(parent),
    ]);
}

/** A page for children. */
export function childPageView(model: Model, translator: Translator, id: string): ChildPageView {
  const { t, say } = translator;
  const { texts, language, text } = textOf(model, translator, id);
  const { hotline } = model.site;
  return {
    page: pageOf(model, translator, {
      path: childPath(id),
      kind: 'children',
      title: text.title,
      description: text.description,
      trail: trailOf(model, translator, id),
      sources: text.sources,
      aliases: text.aliases,
      available: languageCodes.filter((code) => texts[code]),
      stale: language !== 'vi' && text.translated_from !== texts.vi?.version,
      updated: text.updated,
    }),
    entry: `${id}.${language}`,
    language,
    missing: language !== translator.language,
    sheet: text.audience === 'teachers',
    audience: audienceName(translator, text.audience),
    picture: texts.vi!.picture,
    ...reviewOf(translator, text.reviewed_by_children),
    call: {
      href: `tel:${hotline.number}`,
      label: t('children.call', { number: hotline.number }),
      note: say(hotline.note),
    },
    next: nextOf(model, translator, id),
  };
}
