import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/domain/languages.ts';
import { all, attribute, text, the, withAttribute } from './html.ts';
import { filesOf, origin, pageAt, read, site, type Page } from './pages.ts';
import { linesOf, rowsOf, type TextRow } from './tables.ts';

/* What the pages of tables tell machines, and the addresses of single series. */

const ids = filesOf('data/*.csv')
  .filter((file) => !/\.(?:excel|sdmx)\.csv$/.test(file))
  .map((file) => file.slice('data/'.length, -'.csv'.length));

const linkedOf = ({ root }: Page): unknown =>
  JSON.parse(text(the(root, 'script', withAttribute('type', 'application/ld+json'))));

const words = { type: 'string', minLength: 1 };
const address = { type: 'string', pattern: `^${origin}/` };

/** What Dataset Search asks for, and what we promise beside it (schema.org, DataDownload with size and SHA-256). */
const datasetSchema = {
  type: 'object',
  required: ['name', 'description', 'license', 'creator', 'url', 'version', 'distribution', 'includedInDataCatalog'],
  properties: {
    '@context': { const: 'https://schema.org/' },
    '@type': { const: 'Dataset' },
    name: words,
    description: { type: 'string', minLength: 50, maxLength: 5000 },
    url: address,
    license: { type: 'string', pattern: '^https://' },
    isAccessibleForFree: { const: true },
    inLanguage: { enum: [...languageCodes] },
    version: words,
    temporalCoverage: { type: 'string', pattern: '^\\d{4}/\\d{4}$' },
    spatialCoverage: { type: 'object', required: ['@type', 'name'] },
    creator: { type: 'object', required: ['@type', 'name', 'url'] },
    variableMeasured: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['@type', 'name'], properties: { name: words } },
    },
    isBasedOn: { type: 'array', items: { type: 'object', required: ['@type', 'name', 'url', 'publisher'] } },
    distribution: {
      type: 'array',
      minItems: 3,
      items: {
        type: 'object',
        required: ['@type', 'contentUrl', 'encodingFormat', 'contentSize', 'sha256'],
        properties: {
          contentUrl: address,
          encodingFormat: { type: 'string', pattern: '^[a-z]+/[^;]+$' },
          contentSize: { type: 'string', pattern: '^\\d+ B$' },
          sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        },
      },
    },
  },
};

type Linked = {
  readonly url: string;
  readonly distribution: readonly {
    readonly contentUrl: string;
    readonly contentSize: string;
    readonly sha256: string;
  }[];
};

const isDataset = new Ajv({ strict: false }).compile<Linked>(datasetSchema);

describe.each(ids)('the page of %s', (id) => {
  it('tells machines what it tells readers, in every language', () => {
    for (const code of languageCodes) {
      const linked = linkedOf(pageAt(`/${code}/data/${id}/`));
      expect(isDataset(linked), `${code}: ${JSON.stringify(isDataset.errors)}`).toBe(true);
      expect((linked as Linked).url).toBe(`${origin}/${code}/data/${id}/`);
    }
  });

  it('names the size and the SHA-256 of each file as it is', () => {
    const { distribution } = linkedOf(pageAt(`/vi/data/${id}/`)) as Linked;
    for (const { contentUrl, contentSize, sha256 } of distribution) {
      const bytes = readFileSync(join(site, new URL(contentUrl).pathname));
      expect(contentSize).toBe(`${bytes.length} B`);
      expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('shows code with the address of its CSV', () => {
    const shown = all(pageAt(`/fr/data/${id}/`).root, 'pre').map(text);
    expect(shown.filter((code) => code.includes(`${origin}/data/${id}.csv`))).toHaveLength(5);
  });
});

describe('the catalogue', () => {
  it('lists every table for machines', () => {
    const { dataset } = linkedOf(pageAt('/en/data/')) as { readonly dataset: readonly { readonly url: string }[] };
    expect(dataset.map(({ url }) => url).toSorted()).toEqual(ids.map((id) => `${origin}/en/data/${id}/`).toSorted());
  });
});

const series = rowsOf('series');
const cut = (path: string): TextRow[] => {
  const [names = [], ...lines] = linesOf(read(path));
  return lines.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
};

/** A row by what identifies it and what it says; names and inputs aside. */
const told = [
  'indicator',
  'area',
  'year',
  'sex',
  'residence',
  'value',
  'status',
  'derivation',
  'low',
  'high',
  'reason',
  'flags',
  'sources',
];
const tellings = (rows: readonly TextRow[]): string[] =>
  rows.map((row) => told.map((name) => row[name] ?? '?').join('|')).sort();

describe('a series', () => {
  it('is in the file of its indicator and in that of its area, value by value', () => {
    for (const [indicator, rows] of Map.groupBy(series, (row) => row['indicator']!))
      expect(tellings(cut(`data/series/${indicator}.csv`)), indicator).toEqual(tellings(rows));
    for (const [area, rows] of Map.groupBy(series, (row) => row['area']!)) {
      if (area.startsWith('commune-')) continue;
      expect(tellings(cut(`data/areas/${area}.csv`)), area).toEqual(tellings(rows));
    }
  });

  it('has an address on the page of its indicator', () => {
    const wanted = new Set(
      series
        .filter((row) => row['value'] !== '')
        .map((row) => {
          const anchor = row['sex'] !== 'total' ? 'sex' : row['residence'] !== 'total' ? 'residence' : row['area']!;
          return `${row['indicator']}#${anchor}`;
        }),
    );
    const missing = [...Map.groupBy(wanted, (each) => each.split('#')[0]!)].flatMap(([indicator, addresses]) => {
      const known = new Set(
        all(pageAt(`/vi/indicators/${indicator}/`).root, withAttribute('id')).map((each) => attribute(each, 'id')),
      );
      return addresses.filter((each) => !known.has(each.split('#')[1]));
    });
    expect(missing).toEqual([]);
    expect(wanted.size).toBeGreaterThan(2000);
  });

  it('has metadata beside each file, with the same columns', () => {
    const files = [...filesOf('data/series/*.csv'), ...filesOf('data/areas/*.csv')];
    for (const file of files) {
      const about = JSON.parse(read(`${file}-metadata.json`)) as {
        readonly url: string;
        readonly tableSchema: { readonly columns: readonly { readonly name: string }[] };
      };
      expect(file.endsWith(`/${about.url}`)).toBe(true);
      expect(about.tableSchema.columns.map(({ name }) => name)).toEqual(linesOf(read(file).split('\n')[0]!)[0]);
    }
  });
});
