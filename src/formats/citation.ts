import { stringify } from 'yaml';
import type { Row, Table } from '../domain/dataset.ts';
import type { Collection } from '../domain/description.ts';
import { languageCodes } from '../domain/languages.ts';
import type { Text } from '../domain/text.ts';
import { ownLicence } from '../domain/licence.ts';
import { sourcesOf } from '../domain/table-references.ts';

const inAll = (text: Text): string[] => [...new Set(languageCodes.map((code) => text[code] ?? text.vi))];

/** A source as something to cite; the format knows no other kind for tables of statistics than data. */
const referenceOf = ({ source_title, publisher, url, published, source_kind }: Row) => ({
  type: source_kind === 'statistics' || source_kind === 'projection' ? 'data' : 'generic',
  title: source_title,
  authors: [{ name: publisher }],
  ...(typeof published === 'string' && { year: Number(published.slice(0, 4)) }),
  ...(url && { url }),
});

/**
 * How to cite tables, as a Citation File Format 1.2.0 text (YAML). Those who published the figures come before the site: the message says
 * so, and the sources of the table of observations, where it is among the tables, are its references.
 */
export function citation(collection: Collection, tables: readonly Table[]): string {
  const { title, description, keywords, publisher, site, folder, version, asOf, citing, terms } = collection;
  const figures = tables.find(({ dataset }) => dataset === 'observations');
  const references = figures ? sourcesOf(figures, tables).map(referenceOf) : [];
  const file = {
    'cff-version': '1.2.0',
    type: 'dataset',
    message: inAll(citing).join('\n\n'),
    title: title.vi,
    abstract: [...inAll(title).slice(1), ...inAll(description), ...inAll(terms)].join('\n\n'),
    authors: [{ name: publisher.vi, website: site }],
    version,
    'date-released': asOf,
    url: folder,
    license: ownLicence.id,
    keywords: [...new Set(keywords.flatMap(inAll))],
    ...(references.length > 0 && { references }),
  };
  return stringify(file, { lineWidth: 0 });
}
