import { entryOf, type Table } from '../domain/dataset.ts';
import type { DescribedColumn } from '../domain/description.ts';
import type { Language } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import type { Text } from '../domain/text.ts';
import type { Key, Translator } from '../i18n/translator.ts';
import { href } from './page.ts';
import type { FigureView } from './figure.ts';

/** A figure as one language tells it. */
export type Told = { readonly translator: Translator; readonly view: FigureView };

type Words = readonly { readonly '@value': string; readonly '@language': Language }[];

const inAll = (told: readonly Told[], words: (each: Told) => string): Words =>
  told.map((each) => ({ '@value': words(each), '@language': each.translator.language }));

const ofText = (told: readonly Told[], text: Text): Words => inAll(told, ({ translator }) => translator.say(text));

function sourcesOf(model: Model, told: readonly Told[], { columns, rows }: Table): object[] {
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
      ...(licence && { 'dc:rights': ofText(told, licence) }),
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
export const figureColumns = (model: Model, { columns }: Table): readonly (DescribedColumn | undefined)[] =>
  columns.map((column) => {
    const entry = entryOf(model.dictionary, 'series', column);
    return entry && { name: column.name, title: entry.title, description: entry.description };
  });

/** What is to be known of a figure's table beside its columns, in the words of "CSV on the Web" (W3C, 2015). */
export function figureAbout(model: Model, told: readonly Told[], table: Table, site: URL): object {
  const [{ view }] = told as [Told, ...Told[]]; // One for each language.
  const said = (key: Key): Words => inAll(told, ({ translator }) => translator.t(key, { site: model.site.name }));
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': told[0]?.translator.language }],
    url: view.files.csv.split('/').at(-1),
    'dc:title': inAll(told, (each) => each.view.title),
    'dc:description': inAll(told, (each) => each.view.reading.join(' ')),
    'dc:rights': said('figure.licence'),
    'dc:modified': model.site.as_of,
    'dc:source': [...inAll(told, (each) => each.view.source), ...sourcesOf(model, told, table)],
    'rdfs:seeAlso': told.map(({ translator: { language } }) => ({
      '@id': new URL(href(language, `indicators/${view.indicator}/`), site).href,
    })),
  };
}
