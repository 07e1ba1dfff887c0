import { entryOf, table, type Dataset, type Table } from '../domain/dataset.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { mapValues } from './map-values.ts';
import { href, pageOf, type PageView } from './page.ts';
import type { TableView } from './table.ts';

export type Download = { readonly label: string; readonly href: string; readonly note: string };
type Link = { readonly label: string; readonly href: string };
type Format = { readonly extension: string; readonly fits?: (table: Table) => boolean };

export type DataView = {
  readonly page: PageView;
  readonly datasets: readonly {
    readonly id: string;
    readonly title: Phrase;
    readonly is: Phrase;
    readonly href: string;
    readonly size: string;
    readonly downloads: readonly Download[];
  }[];
  /** All tables in one file. */
  readonly archive: Download;
  readonly boundaries: readonly Download[];
  /** What the pages themselves read in the browser: what it is, and where. */
  readonly others: readonly { readonly name: string; readonly is: string; readonly links: readonly Link[] }[];
  readonly schemas: readonly { readonly label: string; readonly href: string }[];
};

export type DatasetView = {
  readonly page: PageView;
  readonly is: Phrase;
  readonly isNot: Phrase;
  readonly size: string;
  readonly downloads: readonly Download[];
  readonly columns: readonly {
    readonly name: string;
    readonly title: string;
    readonly type: string;
    readonly description: Phrase;
    readonly words: string;
    readonly key: boolean;
  }[];
  readonly preview: TableView;
};

const shown = 8;

const downloadsOf = ({ t, word }: Translator, of: Table, formats: readonly Format[]): Download[] =>
  formats.flatMap(({ extension, fits = () => true }) =>
    !fits(of)
      ? []
      : {
          label: t('download.named', { name: `${of.dataset}.${extension}` }),
          href: `/data/${of.dataset}.${extension}`,
          note: word('format', extension.replaceAll('.', '_')),
        },
  );

/** The files that the pages read in the browser. */
function otherFiles(model: Model, { t, say }: Translator): DataView['others'] {
  const mapped = [...model.indicators].filter(([id]) => Object.keys(mapValues(model, id).eras).length > 0);
  return [
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

/** The catalogue of all tables. */
export function dataView(
  model: Model,
  translator: Translator,
  datasets: readonly Dataset[],
  formats: readonly Format[],
  kinds: readonly string[],
): DataView {
  const { t, phrase, language } = translator;
  return {
    page: pageOf(model, translator, {
      path: 'data/',
      kind: 'dataset',
      title: t('data.title'),
      description: t('data.lead', { count: datasets.length }),
    }),
    datasets: datasets.map((dataset) => {
      const entry = model.dictionary.datasets[dataset.id]!;
      const { rows, columns: fields } = table(dataset, model);
      return {
        id: dataset.id,
        title: phrase(entry.title),
        is: phrase(entry.is),
        href: href(language, `data/${dataset.id}/`),
        size: t('data.size', { rows: rows.length, columns: fields.length }),
        downloads: downloadsOf(translator, table(dataset, model), formats),
      };
    }),
    archive: {
      label: t('download.named', { name: 'quyen-tre-em.zip' }),
      href: '/data/quyen-tre-em.zip',
      note: t('archive.note'),
    },
    boundaries: [
      {
        label: t('download.named', { name: 'boundaries.topo.json' }),
        href: '/data/boundaries.topo.json',
        note: t('download.boundaries_note'),
      },
    ],
    others: otherFiles(model, translator),
    schemas: kinds.map((kind) => ({ label: kind, href: `/schemas/${kind}.json` })),
  };
}

const cellText = (value: unknown): string =>
  value === null ? '' : Array.isArray(value) ? value.join(';') : String(value);

/** The page of one table: what it is and is not, its columns, its first rows and its downloads. */
export function datasetView(
  model: Model,
  translator: Translator,
  dataset: Dataset,
  formats: readonly Format[],
): DatasetView {
  const { t, say, phrase, word, language } = translator;
  const entry = model.dictionary.datasets[dataset.id]!;
  const { rows, columns: fields } = table(dataset, model);
  return {
    page: pageOf(model, translator, {
      path: `data/${dataset.id}/`,
      kind: 'dataset',
      title: say(entry.title),
      description: say(entry.is),
      trail: [[t('data.title'), 'data/']],
      aliases: [dataset.id],
    }),
    is: phrase(entry.is),
    isNot: phrase(entry.is_not),
    size: t('data.size', { rows: rows.length, columns: fields.length }),
    downloads: downloadsOf(translator, table(dataset, model), formats),
    columns: fields.map((column) => {
      const explained = entryOf(model.dictionary, dataset.id, column)!;
      return {
        name: column.name,
        title: say(explained.title),
        type: word('column_type', column.type),
        description: phrase(explained.description),
        words: column.words?.join(' · ') ?? '',
        key: dataset.key.includes(column.name),
      };
    }),
    preview: {
      id: `${dataset.id}-preview`,
      caption: t('data.preview', { count: Math.min(shown, rows.length), rows: rows.length }),
      columns: fields.map(({ name, type }) => ({ label: name, numeric: type === 'number' || type === 'integer' })),
      rows: rows.slice(0, shown).map((row) =>
        fields.map(({ name, language: own }) => ({
          text: cellText(row[name]),
          ...(own && own !== language && { language: own }),
        })),
      ),
      marks: [],
    },
  };
}
