import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayBeEmpty } from '../content/empty.ts';
import { attribute, all, text, the, withClass } from './html.ts';
import { filesOf, pageAt, read } from './pages.ts';
import { linesOf, rowsOf } from './tables.ts';

/* The public tables: each in every format, every format the same table, and in the form that readers were promised. */

const content = process.env['CONTENT_DIR'] ?? 'content';

type Cell = string | number | boolean | null | readonly string[];
type Column = { readonly name: string; readonly type: string; readonly words?: readonly string[] };
type Table = {
  readonly dataset: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
};

const ids = filesOf('data/*.csv')
  .filter((file) => !/\.(excel|sdmx)\.csv$/.test(file))
  .map((file) => file.slice('data/'.length, -'.csv'.length));

/** The endings of the files in which a table is promised, in the order in which they are offered. */
const endingsOf = (id: string): string[] => [
  ...['csv', 'excel.csv', 'xlsx', 'json', 'parquet'],
  ...(['observations', 'series'].includes(id) ? ['sdmx.csv'] : []),
  ...(id === 'areas' ? ['geojson', 'topo.json'] : []),
];

// The published form, which the tests below compare with the other formats.
const tableOf = (id: string): Table => JSON.parse(read(`data/${id}.json`)) as Table;

const written = (cell: Cell): string =>
  cell === null
    ? ''
    : typeof cell === 'object'
      ? cell.join(';')
      : typeof cell === 'number'
        ? plain(cell)
        : String(cell);

/** A number in digits; the exponents that JSON may hold are not for spreadsheets. */
const plain = (value: number): string =>
  /e/.test(String(value)) ? value.toFixed(20).replace(/\.?0+$/, '') : String(value);

/** The columns that are promised, in their order; more may follow. */
const promised: Readonly<Record<string, string>> = {
  areas: 'area kind name_vi name_en name_fr valid_from valid_until',
  successions: 'from_area to_area date document',
  observations: 'indicator area year sex residence value status flags source',
  series: 'indicator area year sex residence value status derivation low high',
};

function typeFault({ name, type, words }: Column, cell: Cell): string | undefined {
  const shown = written(cell);
  if (cell === null || shown === '') return undefined;
  const forms: Readonly<Record<string, RegExp>> = {
    integer: /^-?\d+$/,
    number: /^-?\d+(\.\d+)?$/,
    year: /^\d{4}$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}(-\d{2}(-\d{2})?)?$/,
  };
  const allowed =
    (forms[type]?.test(shown) ?? true) && (!words || [cell].flat().every((word) => words.includes(String(word))));
  return allowed ? undefined : `${name}: ${shown}`;
}

function formFaults(id: string, csv: string): string[] {
  return [
    ...(csv.startsWith('\ufeff') ? ['byte order mark'] : []),
    ...(csv.includes('\r') ? ['CR'] : []),
    ...(csv.endsWith('\n') && !csv.endsWith('\n\n') ? [] : ['no single newline at the end']),
    ...(csv === csv.normalize('NFC') ? [] : ['not in NFC']),
    ...(linesOf(csv)[0] ?? []).filter((name) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name)),
  ].map((fault) => `${id}: ${fault}`);
}

const order = (a: Cell, b: Cell): number => (a === b ? 0 : a! < b! ? -1 : 1);

/** Whether each row comes after the one before it, key by key. */
function isSorted({ key, rows }: Pick<Table, 'key' | 'rows'>): boolean {
  return rows.every((row, index) => {
    const before = rows[index - 1];
    return !before || (key.map((name) => order(before[name]!, row[name]!)).find((step) => step !== 0) ?? 0) < 0;
  });
}

describe.each(ids)('the table %s', (id) => {
  const table = tableOf(id);
  const csv = read(`data/${id}.csv`);
  const [names = [], ...lines] = linesOf(csv);

  it('is there in every format that its pages offer, and no other', () => {
    const offered = all(the(pageAt(`/vi/data/${id}/`).root, 'ul', withClass('files')), 'a').map(
      (link) => attribute(link, 'href') ?? '',
    );
    expect(offered).toEqual(endingsOf(id).map((ending) => `/data/${id}.${ending}`));
    // What describes the table stands beside it.
    const files = filesOf(`data/${id}.*`).filter((file) => !file.endsWith('.csv-metadata.json'));
    expect(files.map((file) => `/${file}`)).toEqual(offered.toSorted());
  });

  it('is a plain CSV, and one with a byte order mark for Excel', () => {
    expect(formFaults(id, csv)).toEqual([]);
    const excel = read(`data/${id}.excel.csv`);
    expect([excel[0], excel[1]]).toEqual(['\ufeff', csv[0]]);
    expect(linesOf(excel.slice(1)).map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@\t])/, '')))).toEqual([
      names,
      ...lines,
    ]);
  });

  it('has the same columns in CSV, in JSON and on its page', () => {
    expect(names).toEqual(table.columns.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    const listed = the(pageAt(`/en/data/${id}/`).root, 'dl', withClass('column-list'));
    const explained = all(listed, 'dt').flatMap((term) => all(term, 'code').map(text));
    expect(explained.toSorted()).toEqual(names.toSorted());
  });

  it('has the same values in CSV and JSON, each of its column’s type', () => {
    expect(lines).toEqual(table.rows.map((row) => names.map((name) => written(row[name]!))));
    const faults = table.rows.flatMap((row) =>
      table.columns.flatMap((column) => typeFault(column, row[column.name]!) ?? []),
    );
    expect(faults).toEqual([]);
  });

  it('is sorted by its key, which no two rows share', () => {
    expect(table.rows.length).toBeGreaterThan(mayBeEmpty.includes(id) ? -1 : 0);
    expect(isSorted(table)).toBe(true);
  });

  it('begins with the columns that were promised', () => {
    const columns = promised[id]?.split(' ') ?? [];
    expect(names.slice(0, columns.length)).toEqual(columns);
  });
});

describe('the tables', () => {
  it('include those that were promised', () => {
    expect(ids).toEqual(expect.arrayContaining(Object.keys(promised)));
  });

  it('publish every line of the observations, none more and none less', () => {
    const lines = globSync('observations/*.csv', { cwd: content }).flatMap((file) =>
      readFileSync(`${content}/${file}`, 'utf8').trimEnd().split('\n').slice(1),
    );
    expect(rowsOf('observations')).toHaveLength(lines.length);
  });

  it('never leave sex or residence blank', () => {
    const words = ['observations', 'series'].flatMap(rowsOf).flatMap((row) => [row['sex']!, row['residence']!]);
    expect([...new Set(words)].every((word) => ['total', 'female', 'male', 'urban', 'rural'].includes(word))).toBe(
      true,
    );
  });

  it('would be found out', () => {
    expect(formFaults('x', '\ufeffName,B\r\ne\u0302,1')).toHaveLength(6);
    expect(isSorted({ key: ['a'], rows: [{ a: 'b' }, { a: 'a' }] })).toBe(false);
    expect(isSorted({ key: ['a'], rows: [{ a: 1 }, { a: 1 }] })).toBe(false);
    expect(typeFault({ name: 'a', type: 'date' }, '1/7/2025')).toBe('a: 1/7/2025');
    expect(typeFault({ name: 'a', type: 'list', words: ['b'] }, ['b', 'c'])).toBe('a: b;c');
    expect([plain(0.0000001), plain(1.5)]).toEqual(['0.0000001', '1.5']);
  });
});

describe('the outlines', () => {
  it('hold both eras, with names for every area that has a page, and their licence', () => {
    const file = JSON.parse(read('data/boundaries.topo.json')) as {
      readonly licence: unknown;
      readonly objects: Readonly<
        Record<
          string,
          { readonly geometries: readonly { readonly id?: string; readonly properties?: { readonly id?: string } }[] }
        >
      >;
    };
    const drawn = (era: string): string[] =>
      file.objects[era]!.geometries.map(({ id, properties }) => id ?? properties?.id ?? '').sort();
    const areas = (kind: string): string[] =>
      rowsOf('areas')
        .filter((row) => row['kind'] === kind)
        .map((row) => row['area']!);
    expect(drawn('p34')).toEqual(areas('province'));
    expect(drawn('p63')).toEqual(areas('former_province'));
    expect([drawn('p34').length, drawn('p63').length]).toEqual([34, 63]);
    expect(JSON.stringify(file.licence)).toMatch(/ODbL|Open Database/i);
    expect(JSON.stringify(file.licence)).toContain('OpenStreetMap');
  });
});
