import { languageCodes } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ChapterView } from './plan.ts';
import { pageOf, type PageView } from './page.ts';

export type ProsePageView = { readonly page: PageView; readonly chapter: ChapterView };

/** A page of prose, with the breadcrumbs of the pages above it. */
export function prosePageView(model: Model, translator: Translator, path: string): ProsePageView {
  const texts = model.pages.get(path)!;
  const language = texts[translator.language] ? translator.language : 'vi';
  const text = texts[language]!;
  const above = path
    .split('/')
    .slice(0, -1)
    .map((_, index, steps) => steps.slice(0, index + 1).join('/'));
  const titleOf = (parent: string): string =>
    (model.pages.get(parent)?.[translator.language] ?? model.pages.get(parent)?.vi)?.title ?? parent;
  return {
    page: pageOf(model, translator, {
      path: `${path}/`,
      kind: 'page',
      title: text.title,
      description: text.lead,
      trail: above
        .filter((parent) => model.pages.has(parent))
        .map((parent) => [titleOf(parent), `${parent}/`] as const),
      sources: text.sources,
      available: languageCodes.filter((code) => texts[code]),
      stale: language !== 'vi' && text.translated_from !== texts.vi?.version,
      updated: text.updated,
    }),
    chapter: { entry: `${path}.${language}`, language, missing: language !== translator.language, lead: text.lead },
  };
}
