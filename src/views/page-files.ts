import { remembered } from '../domain/memo.ts';
import { endpoints } from './api-endpoints.ts';
import { apiFolder, pathOf, thingsOf } from './api.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { embedsOf } from './embeds.ts';
import type { PageView } from './page.ts';

/** A file that says the same as a page, or what the page’s data is, for programs. */
export type PageFile = { readonly rel: 'alternate' | 'describedby'; readonly type: string; readonly href: string };

/** Where programs are answered what a page says, by the path of the page. */
const answers = remembered(
  (model) =>
    new Map(
      endpoints.flatMap((endpoint) =>
        thingsOf(model, endpoint).map((row) => [endpoint.page(row), `/${apiFolder}${pathOf(endpoint, row)}`] as const),
      ),
    ),
);

/** How programs show the first figure of a page elsewhere (oEmbed), where it has any. */
function shownElsewhere(model: Model, translator: Translator, path: string): PageFile[] {
  const embed = embedsOf(model, translator).find((each) => each.path === path);
  const href = `/oembed/${translator.language}/${embed?.id}.json`;
  return embed ? [{ rel: 'alternate', type: 'application/json+oembed', href }] : [];
}

/** The files for programs that belong to a page. */
export const filesOfPage = (
  model: Model,
  translator: Translator,
  page: Pick<PageView, 'kind' | 'path'>,
): PageFile[] => [...dataOf(model, page), ...shownElsewhere(model, translator, page.path)];

function dataOf(model: Model, { kind, path }: Pick<PageView, 'kind' | 'path'>): readonly PageFile[] {
  if (path === 'data/') {
    return [
      { rel: 'describedby', type: 'application/ld+json', href: '/data/catalog.jsonld' },
      { rel: 'describedby', type: 'application/json', href: '/data/datapackage.json' },
    ];
  }
  const [, dataset] = kind === 'dataset' ? (/^data\/([a-z0-9-]+)\/$/.exec(path) ?? []) : [];
  if (dataset !== undefined && model.dictionary.datasets[dataset]) {
    return [
      { rel: 'alternate', type: 'text/csv', href: `/data/${dataset}.csv` },
      { rel: 'describedby', type: 'application/csvm+json', href: `/data/${dataset}.csv-metadata.json` },
    ];
  }
  const href = answers(model, '').get(path);
  return href === undefined ? [] : [{ rel: 'alternate', type: 'application/json', href }];
}
