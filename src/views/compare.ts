import { reasons, clusters } from '../domain/vocabulary.ts';
import type { Model } from '../domain/model.ts';
import { languages } from '../domain/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaHref, areaName, areasOf, type Area } from './areas.ts';
import { keyIndicators } from './key-indicators.ts';
import { href, pageOf, type PageView } from './page.ts';
import { comparableIndicators, compareKey } from './profiles.ts';
import { publisherNames } from './publishers.ts';
import { areaRows, measuresFor } from './side-by-side.ts';
import type { TableView } from './table.ts';
import { markMeanings } from './values.ts';

/** A place that can be chosen: its key in addresses, its name in a list, and its name by itself where that is not enough. */
export type Choice = { readonly key: string; readonly label: string; readonly name: string; readonly href: string };

/** What the comparison says in the browser, in the page's language. */
export type CompareWords = {
  readonly locale: string;
  readonly showing: string;
  readonly few: string;
  readonly unknown: string;
  readonly failed: string;
  readonly range: string;
  readonly marks: string;
  readonly rebuildable: string;
  readonly absent: Readonly<Record<string, string>>;
  readonly meanings: Readonly<Record<string, string>>;
};

export type CompareView = {
  readonly page: PageView;
  readonly groups: readonly { readonly title: string; readonly choices: readonly Choice[] }[];
  /** The rows of the comparison by cluster, before any province is chosen. */
  readonly clusters: readonly {
    readonly title: string;
    readonly rows: readonly {
      readonly id: string;
      readonly label: string;
      readonly unit: string;
      readonly href: string;
    }[];
  }[];
  readonly words: CompareWords;
  /** Who published what can be compared. */
  readonly publishers: readonly string[];
  readonly all: TableView;
};

/** The comparison keeps its blanks open: the browser fills them. */
function wordsOf(translator: Translator): CompareWords {
  const { t, word, language } = translator;
  const meanings = markMeanings(translator, ['p', 'e', 'f', 's', 'b', 'v']);
  return {
    locale: languages[language].locale,
    showing: t('compare.showing'),
    few: t('compare.few'),
    unknown: t('compare.unknown'),
    failed: t('compare.failed'),
    range: t('compare.range'),
    marks: t('table.marks'),
    rebuildable: t('value.not_rebuildable'),
    absent: Object.fromEntries([
      ...reasons.map((reason) => [reason, word('reason', reason)]),
      ['missing', word('status', 'missing')],
    ]),
    meanings: Object.fromEntries(meanings.map(({ mark, meaning }) => [mark, meaning])),
  };
}

function rowsOf(model: Model, translator: Translator): CompareView['clusters'] {
  const { t, say, word, language } = translator;
  const comparable = comparableIndicators(model).map(({ id, year }) => ({
    id,
    year,
    indicator: model.indicators.get(id)!,
  }));
  return clusters
    .map((cluster) => ({
      title: word('cluster', cluster),
      rows: comparable
        .filter(({ indicator }) => indicator.cluster === cluster)
        .map(({ id, year, indicator }) => ({
          id,
          label: say(indicator.title),
          unit: t('table.unit_year', { unit: say(indicator.unit_short), year: String(year) }),
          href: href(language, `indicators/${id}/`),
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The page on which two to four provinces can be set side by side; as it stands it holds the main figures of all 34. */
export function compareView(model: Model, translator: Translator): CompareView {
  const { t } = translator;
  const provinces = areasOf(model, translator, 'province');
  const choice = (area: Area): Choice => ({
    key: compareKey(area),
    label: areaName(translator, area),
    name:
      area.kind === 'province' ? areaName(translator, area) : t('former.named', { name: areaName(translator, area) }),
    href: areaHref(translator, area)!,
  });
  const country = areasOf(model, translator, 'country');
  const measures = measuresFor(model, keyIndicators(model), provinces);
  const sourcesOf = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((id) => model.indicators.get(id)!.sources)),
  ];
  const compared = [...comparableIndicators(model).map(({ id }) => id), ...measures.map(({ indicator }) => indicator)];
  return {
    page: pageOf(model, translator, {
      path: 'compare/',
      kind: 'compare',
      title: t('compare.title'),
      description: t('compare.lead'),
      sources: sourcesOf(measures.map(({ indicator }) => indicator)),
    }),
    groups: [
      { title: t('finder.now'), choices: provinces.map(choice) },
      { title: t('finder.before'), choices: areasOf(model, translator, 'former_province').map(choice) },
    ],
    clusters: rowsOf(model, translator),
    words: wordsOf(translator),
    publishers: publisherNames(
      model,
      translator,
      sourcesOf(compared).map((id) => model.sources.get(id)!.publisher),
    ),
    all: areaRows(model, translator, {
      id: 'all-provinces',
      caption: t('compare.all_caption', { count: provinces.length }),
      measures,
      areas: [...country, ...provinces],
    }),
  };
}
