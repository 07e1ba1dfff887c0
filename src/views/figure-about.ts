import { entryOf, type Table } from '../domain/dataset.ts';
import type { ExplainedColumn } from '../domain/description.ts';
import type { Language } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import type { Text } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { href } from './page.ts';
import type { FigureView } from './figure.ts';

/** A figure as one language tells it. */
export type Told = { readonly translator: Translator; readonly view: FigureView };

type Words = readonly { readonly '@value': string; readonly '@language': Language }[];

const ofText = (translators: readonly Translator[], text: Text): Words =>
  translators.map(({ say, language }) => ({ '@value': say(text), '@language': language }));

function sourcesOf(model: Model, translators: readonly Translator[], { columns, rows }: Table): object[] {
  if (!columns.some(({ name }) => name === 'sources')) return [];
  const ids = new Set(rows.flatMap(({ sources }) => (Array.isArray(sources) ? sources.map(String) : [])));
  return [...ids].sort().map((id) => {
    const { title, publisher, url, read_on, licence } = model.sources.get(id)!;
    return {
      'dc:identifier': id,
      'dc:title': title,
      'dc:publisher': publisher,
      ...(url && { 'schema:url': url }),
      'dc:date': read_on,
      ...(licence && { 'dc:rights': ofText(translators, licence) }),
    };
  });
}

/** What stands below a figure that has left its page: how to read it, on which terms it may be used, where and when it was made. */
export function figureFoot(model: Model, { translator, view }: Told, site: URL): string[] {
  const { t, date, language } = translator;
  const address = new URL(href(language, `indicators/${view.indicator}/`), site).href;
  return [
    view.reading.join(' '),
    t('figure.licence', { site: model.site.name }),
    t('figure.address', { address, date: date(model.site.as_of, 'short') }),
  ];
}

/** The columns of a figure's table as the dictionary explains them, in their order; undefined where it does not. */
export const figureColumns = (model: Model, { columns }: Table): readonly (ExplainedColumn | undefined)[] =>
  columns.map((column) => {
    const entry = entryOf(model.dictionary, 'series', column);
    return entry && { title: entry.title, description: entry.description };
  });

/** What is to be said of a table beside it, once for each language, and the pages where it is shown. */
export type TableMatter = {
  readonly url: string;
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly sources: readonly string[];
  readonly pages: readonly string[];
};

/** What is to be known of a small table beside its columns, in the words of "CSV on the Web" (W3C, 2015). */
export function tableAbout(
  model: Model,
  translators: readonly Translator[],
  { url, titles, descriptions, sources, pages }: TableMatter,
  table: Table,
  site: URL,
): object {
  const inEach = (words: readonly string[]): Words =>
    words.map((each, index) => ({ '@value': each, '@language': translators[index]!.language }));
  const rights = translators.map(({ t }) => t('figure.licence', { site: model.site.name }));
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': translators[0]?.language }],
    url,
    'dc:title': inEach(titles),
    'dc:description': inEach(descriptions),
    'dc:rights': inEach(rights),
    'dc:modified': model.site.as_of,
    'dc:source': [...inEach(sources), ...sourcesOf(model, translators, table)],
    'rdfs:seeAlso': pages.map((page) => ({ '@id': new URL(page, site).href })),
  };
}

/** What is to be known of a figure's table beside its columns. */
export function figureAbout(model: Model, told: readonly Told[], table: Table, site: URL): object {
  const [{ view }] = told as [Told, ...Told[]]; // One for each language.
  const matter: TableMatter = {
    url: view.files.csv.split('/').at(-1)!,
    titles: told.map((each) => each.view.title),
    descriptions: told.map((each) => each.view.reading.join(' ')),
    sources: told.map((each) => each.view.source),
    pages: told.map(({ translator: { language } }) => href(language, `indicators/${view.indicator}/`)),
  };
  const translators = told.map(({ translator }) => translator);
  return tableAbout(model, translators, matter, table, site);
}
