import { columns, table, type Dataset } from '../domain/dataset.ts';
import type { FileFacts } from '../domain/description.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import { datasetGroups, type DatasetGroup } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { seriesAreas } from './data-files.ts';
import { extensionOf } from './dataset.ts';
import { linkedCatalogue } from './dataset-linked.ts';
import { fileSize } from './file-size.ts';
import { filtersOf, marked, type FiltersView } from './facets.ts';
import { mapValues } from './map-values.ts';
import { href, pageOf, type PageView } from './page.ts';

type Link = { readonly label: string; readonly href: string };
type Noted = Link & { readonly note: string };

type Entry = {
  readonly id: string;
  readonly title: Phrase;
  readonly is: Phrase;
  readonly href: string;
  readonly size: string;
  readonly files: readonly (Link & { readonly size: string })[];
  readonly attributes: Readonly<Record<string, string>>;
};

export type CatalogueView = {
  readonly page: PageView;
  /** Everything at once: files and pages for the whole catalogue. */
  readonly whole: readonly Noted[];
  readonly filters: FiltersView;
  readonly groups: readonly {
    readonly group: DatasetGroup;
    readonly title: string;
    readonly datasets: readonly Entry[];
  }[];
  readonly boundaries: readonly Noted[];
  /** The same figures cut differently, and what the pages themselves read in the browser: what it is, and where. */
  readonly others: readonly { readonly name: string; readonly is: string; readonly links: readonly Link[] }[];
  readonly schemas: readonly Link[];
  readonly linked: object;
};

/** What stands above the tables, in the order in which it is offered. A path without `page` is the same in all languages. */
export const wholeCatalogue = [
  { name: 'archive', path: '/data/quyen-tre-em.zip' },
  { name: 'datapackage', path: '/data/datapackage.json' },
  { name: 'catalog', path: '/data/catalog.jsonld' },
  { name: 'api', path: '/api/v1/openapi.json' },
  { name: 'llms', path: '/llms.txt' },
  { name: 'releases', page: 'data/releases/' },
  { name: 'query', page: 'data/query/' },
] as const;

/** The tables that others are most often joined with, in the order in which they are offered. */
const joined = ['indicators', 'areas', 'bodies', 'tasks', 'recommendations', 'documents', 'sources'] as const;

const joinsOf = (dataset: Dataset): string[] =>
  joined.filter((other) => other === dataset.id || columns(dataset).some(({ ref }) => ref === other));

const marksOf = (model: Model, dataset: Dataset) => ({
  about: [model.dictionary.datasets[dataset.id]!.group],
  joins: joinsOf(dataset),
  years: columns(dataset).some(({ type }) => type === 'year') ? ['yes'] : [],
});

function entryOf(model: Model, translator: Translator, dataset: Dataset, files: readonly FileFacts[]): Entry {
  const { t, phrase, language } = translator;
  const { title, is } = model.dictionary.datasets[dataset.id]!;
  const { rows, columns: fields } = table(dataset, model);
  return {
    id: dataset.id,
    title: phrase(title),
    is: phrase(is),
    href: href(language, `data/${dataset.id}/`),
    size: t('data.size', { rows: rows.length, columns: fields.length }),
    files: files.map(({ path, bytes }) => ({
      label: extensionOf(dataset.id, path),
      href: `/data/${path}`,
      size: fileSize(translator, bytes),
    })),
    attributes: marked(marksOf(model, dataset)),
  };
}

function filters(model: Model, { t, say, word }: Translator, datasets: readonly Dataset[]): FiltersView {
  const title = (id: string): string => say(model.dictionary.datasets[id]!.title);
  return filtersOf(
    datasets.map((dataset) => marksOf(model, dataset)),
    [
      {
        name: 'about',
        label: t('data.about'),
        choices: datasetGroups.map((value) => ({ value, label: word('dataset_group', value) })),
      },
      { name: 'joins', label: t('data.joins'), choices: joined.map((value) => ({ value, label: title(value) })) },
      { name: 'years', label: t('data.years'), choices: [{ value: 'yes', label: t('data.years_yes') }] },
    ],
  );
}

/** The same figures cut by indicator and by place, and the files that the pages read in the browser. */
function otherFiles(model: Model, translator: Translator): CatalogueView['others'] {
  const { t, say } = translator;
  const mapped = [...model.indicators].filter(([id]) => Object.keys(mapValues(model, id).eras).length > 0);
  return [
    {
      name: '/data/series/',
      is: t('data.series'),
      links: [...model.indicators].map(([id, { title }]) => ({ label: say(title), href: `/data/series/${id}.csv` })),
    },
    {
      name: '/data/areas/',
      is: t('data.areas'),
      links: seriesAreas(model)
        .filter(({ kind }) => kind === 'country' || kind === 'region')
        .map(({ id, name }) => ({ label: say(name), href: `/data/areas/${id}.csv` })),
    },
    {
      name: '/data/maps/',
      is: t('data.maps'),
      links: mapped.map(([id, { title }]) => ({ label: say(title), href: `/data/maps/${id}.json` })),
    },
    {
      name: '/data/profiles.json',
      is: t('data.profiles'),
      links: [{ label: t('download.named', { name: 'profiles.json' }), href: '/data/profiles.json' }],
    },
  ];
}

/** The catalogue of all tables; `files` tells of the files of each by its id, `site` is where the site is published. */
export function catalogueView(
  model: Model,
  translator: Translator,
  datasets: readonly Dataset[],
  {
    files,
    kinds,
    site,
  }: {
    readonly files: ReadonlyMap<string, readonly FileFacts[]>;
    readonly kinds: readonly string[];
    readonly site: URL;
  },
): CatalogueView {
  const { t, word, language } = translator;
  const lead = t('data.lead', { count: datasets.length });
  return {
    page: pageOf(model, translator, { path: 'data/', kind: 'dataset', title: t('data.title'), description: lead }),
    whole: wholeCatalogue.map((each) => ({
      label: word('whole', each.name),
      href: 'page' in each ? href(language, each.page) : each.path,
      note: word('whole_note', each.name),
    })),
    filters: filters(model, translator, datasets),
    groups: datasetGroups.map((group) => ({
      group,
      title: word('dataset_group', group),
      datasets: datasets
        .filter(({ id }) => model.dictionary.datasets[id]!.group === group)
        .map((dataset) => entryOf(model, translator, dataset, files.get(dataset.id) ?? [])),
    })),
    boundaries: [
      {
        label: t('download.named', { name: 'boundaries.topo.json' }),
        href: '/data/boundaries.topo.json',
        note: t('download.boundaries_note'),
      },
    ],
    others: otherFiles(model, translator),
    schemas: kinds.map((kind) => ({ label: kind, href: `/schemas/${kind}.json` })),
    linked: linkedCatalogue(model, translator, datasets, lead, site),
  };
}
