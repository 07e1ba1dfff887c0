import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { href, pageKinds, pageOf, type PageView } from './page.ts';
import { routesOf } from './routes.ts';

export type SearchView = {
  readonly page: PageView;
  readonly groups: readonly {
    readonly title: string;
    readonly links: readonly { readonly label: string; readonly href: string }[];
  }[];
};

/** The search page, which without a script is a list of every page by kind. */
export function searchView(model: Model, translator: Translator, datasets: readonly string[]): SearchView {
  const { t, word, language } = translator;
  const routes = routesOf(model, translator, datasets);
  return {
    page: pageOf(model, translator, {
      path: 'search/',
      kind: 'page',
      title: t('search.title'),
      description: t('search.lead'),
    }),
    groups: pageKinds
      .map((kind) => ({
        title: word('page_kinds', kind),
        links: routes
          .filter((route) => route.kind === kind)
          .map(({ path, title }) => ({ label: title, href: href(language, path) })),
      }))
      .filter(({ links }) => links.length > 0),
  };
}
