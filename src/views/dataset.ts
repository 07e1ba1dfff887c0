import { table as tableOf, type Dataset } from '../domain/dataset.ts';
import type { FileFacts } from '../domain/description.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { indicatorFile } from './data-files.ts';
import { citationsOf, type CitationsView } from './dataset-cite.ts';
import { columnViews, type ColumnView } from './dataset-columns.ts';
import { coverageOf, type CoverageView } from './dataset-coverage.ts';
import { gapsOf, type GapsView } from './dataset-gaps.ts';
import { linkedDataset } from './dataset-linked.ts';
import { previewOf } from './dataset-preview.ts';
import { rightsOf, type RightsView } from './dataset-sources.ts';
import { dataVersion } from './description.ts';
import { fileSize } from './file-size.ts';
import { href, pageOf, type PageView } from './page.ts';
import { snippetsOf, type Snippet } from './snippets/snippets.ts';
import type { TableView } from './table.ts';

/** A file to download: its name, what it is for, its size as a reader knows it, and its SHA-256. */
export type FileView = {
  readonly name: string;
  readonly href: string;
  readonly use: string;
  readonly size: string;
  readonly sha256: string;
};

/** The addresses under which series can be reached: what each leads to, its form and an example. */
export type SeriesView = {
  readonly addresses: readonly { readonly label: string; readonly form: string; readonly example: string }[];
  readonly files: readonly { readonly label: string; readonly href: string }[];
};

export type DatasetView = {
  readonly page: PageView;
  readonly is: Phrase;
  readonly isNot: Phrase;
  readonly size: string;
  readonly version: string;
  readonly files: readonly FileView[];
  readonly preview: TableView | undefined;
  readonly columns: readonly ColumnView[];
  readonly coverage: CoverageView;
  readonly gaps: GapsView;
  readonly rights: RightsView;
  readonly citations: CitationsView;
  readonly snippets: readonly Snippet[];
  /** Where single series are, for tables that hold them. */
  readonly series: SeriesView | undefined;
  readonly linked: object;
};

/** How a file of a table is written, by the end of its name. */
export const extensionOf = (dataset: string, path: string): string => path.slice(dataset.length + 1);

/** The files of a table as pages show them. */
export const fileViews = (translator: Translator, id: string, files: readonly FileFacts[]): FileView[] =>
  files.map(({ path, bytes, sha256 }) => ({
    name: path,
    href: `/data/${path}`,
    use: translator.word('format', extensionOf(id, path).replaceAll('.', '_')),
    size: fileSize(translator, bytes),
    sha256,
  }));

/** The tables whose rows are points of series, each of which has an address of its own. */
const ofSeries: readonly string[] = ['series', 'observations'];

/** A series by which readers see how addresses are made: Đà Nẵng before July 2025. */
const example = { indicator: 'infant-mortality', area: 'p63-48' } as const;

function seriesOf(model: Model, { t, say, language }: Translator, id: string): DatasetView['series'] {
  if (!ofSeries.includes(id)) return undefined;
  const page = href(language, 'indicators/');
  return {
    addresses: [
      { label: t('dataset.series_row'), form: `${page}{indicator}/#{area}` },
      { label: t('dataset.series_sex'), form: `${page}{indicator}/#sex` },
      { label: t('dataset.series_residence'), form: `${page}{indicator}/#residence` },
      { label: t('dataset.series_indicator'), form: '/data/series/{indicator}.csv' },
      { label: t('dataset.series_area'), form: '/data/areas/{area}.csv' },
    ].map((address) => ({
      ...address,
      example: address.form.replace('{indicator}', example.indicator).replace('{area}', example.area),
    })),
    files: [...model.indicators].map(([indicator, { title }]) => ({
      label: say(title),
      href: indicatorFile(indicator),
    })),
  };
}

/**
 * The page of one table: what it is and is not, its files, first rows, dictionary, coverage, gaps, terms, and how to cite and to load it.
 * `files` tells of its files, `all` are the tables that its columns may point to, `site` is where the site is published.
 */
export function datasetView(
  model: Model,
  translator: Translator,
  dataset: Dataset,
  { files, all, site }: { readonly files: readonly FileFacts[]; readonly all: readonly Dataset[]; readonly site: URL },
): DatasetView {
  const { t, say, phrase, date, language } = translator;
  const { id } = dataset;
  const entry = model.dictionary.datasets[id]!;
  const table = tableOf(dataset, model);
  const columns = columnViews(model, translator, dataset, table);
  const address = new URL(href(language, `data/${id}/`), site).href;
  const citations = citationsOf(model, translator, { id, title: say(entry.title), table, address });
  return {
    page: pageOf(model, translator, {
      path: `data/${id}/`,
      kind: 'dataset',
      title: say(entry.title),
      description: say(entry.is),
      trail: [[t('data.title'), 'data/']],
      aliases: [id],
    }),
    is: phrase(entry.is),
    isNot: phrase(entry.is_not),
    size: t('data.size', { rows: table.rows.length, columns: table.columns.length }),
    version: t('dataset.version', { version: dataVersion(model), date: date(model.site.as_of) }),
    files: fileViews(translator, id, files),
    preview: previewOf(translator, dataset, table),
    columns,
    coverage: coverageOf(model, translator, dataset, table, all),
    gaps: gapsOf(model, translator, dataset, table),
    rights: rightsOf(model, translator, table),
    citations,
    snippets: snippetsOf(id, table.columns, new URL(`/data/${id}.csv`, site).href),
    series: seriesOf(model, translator, id),
    linked: linkedDataset(model, translator, { dataset, table, columns, files, citation: citations.plain, site }),
  };
}
