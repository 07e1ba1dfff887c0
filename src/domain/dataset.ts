import { z } from 'zod';
import { isLanguage, type Language } from './languages.ts';
import type { RecordOf } from './kinds.ts';
import type { Model } from './model.ts';
import type { Text } from './text.ts';
import type { ColumnType, Guard } from './vocabulary.ts';

export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

/**
 * A column as its row schema tells it: `words` are the only ones allowed (in a list: for its members), `partial` marks dates that may be a
 * year or a month, `ref` names the dataset whose ids it holds, `language` the language of its text.
 */
export type Column = {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly words?: readonly string[];
  readonly partial?: true;
  readonly ref?: string;
  readonly language?: Language;
};

/** Columns whose cells, once released, change only with a revision or a correction, and what they hold. */
export type Guarded = Readonly<Record<string, Guard>>;

/** A public table: the schema of one row, the columns that identify a row, and its rows. */
export type Dataset = {
  readonly id: string;
  readonly row: z.ZodObject;
  readonly key: readonly string[];
  /** Whether its rows follow from other tables and from the day, so that they are recomputed rather than changed. */
  readonly derived?: true;
  readonly guarded?: Guarded;
  readonly rows: (model: Model) => readonly Row[];
};

/** A dataset with its rows: checked, NFC, sorted by key. */
export type Table = {
  readonly dataset: string;
  readonly title?: Text | undefined;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly rows: readonly Row[];
  readonly derived?: true;
  readonly guarded?: Guarded;
};

type Definition<Shape extends z.ZodRawShape> = {
  readonly id: string;
  readonly row: z.ZodObject<Shape>;
  readonly key: readonly (keyof Shape & string)[];
  readonly derived?: true;
  readonly guarded?: { readonly [Name in keyof Shape & string]?: Guard };
  readonly rows: (model: Model) => readonly (z.infer<z.ZodObject<Shape>> & Row)[];
};

/** A dataset whose rows and key the compiler checks against its row schema. */
export const defineDataset = <Shape extends z.ZodRawShape>(definition: Definition<Shape>): Dataset =>
  // The names of its columns are all that is lost.
  definition as Dataset;

/** What `z.toJSONSchema` says of one column, as far as it is used here. */
type Described = {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Described[];
  readonly enum?: readonly string[];
  readonly items?: Described;
  readonly column?: ColumnType;
  readonly partial?: true;
  readonly ref?: string;
};

/** A nullable number is written `type: [number, null]`, a nullable enum or piece with `meta` as `anyOf`: both as value and whether null. */
function withoutNull(described: Described): { value: Described; nullable: boolean } {
  if (described.anyOf) {
    const values = described.anyOf.filter(({ type }) => type !== 'null');
    return { value: { ...described, ...values[0] }, nullable: values.length < described.anyOf.length };
  }
  const types = [described.type ?? []].flat();
  const [type] = types.filter((word) => word !== 'null');
  return { value: type === undefined ? described : { ...described, type }, nullable: types.includes('null') };
}

const plainTypes: Readonly<Record<string, ColumnType>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
};

function columnOf(dataset: string, name: string, described: Described): Column {
  const { value, nullable } = withoutNull(described);
  const type = value.column ?? plainTypes[String(value.type)];
  if (type === undefined) throw new Error(`dataset ${dataset}, column ${name}: no column type fits its schema`);
  const { enum: words = value.items?.enum, ref = value.items?.ref, partial } = value;
  const suffix = /_([a-z]+)$/.exec(name)?.[1];
  return {
    name,
    type,
    nullable,
    ...(words && { words }),
    ...(partial && { partial }),
    ...(ref && { ref }),
    ...(suffix !== undefined && isLanguage(suffix) && { language: suffix }),
  };
}

function columnsOf({ id, row }: Pick<Dataset, 'id' | 'row'>): readonly Column[] {
  // The JSON Schema of a strict object of cells has exactly these parts.
  const { properties = {} } = z.toJSONSchema(row) as { properties?: Record<string, Described> };
  return Object.entries(properties).map(([name, described]) => columnOf(id, name, described));
}

/* Every row that is answered, written or explained asks for its columns. */
const known = new WeakMap<Pick<Dataset, 'id' | 'row'>, readonly Column[]>();

/** The columns of a dataset in order, read off its row schema. */
export function columns(dataset: Pick<Dataset, 'id' | 'row'>): readonly Column[] {
  const made = known.get(dataset) ?? columnsOf(dataset);
  known.set(dataset, made);
  return made;
}

/** The column that every table of the demo edition ends with, so that no file of it can be taken for a real one. */
const markColumn: Column = { name: 'edition', type: 'string', nullable: false, words: ['simulated'] };
const mark: Row = { edition: 'simulated' };

/** The columns of a dataset as it is published: in the demo edition with the one that marks it. */
export const publishedColumns = ({ site }: Model, dataset: Pick<Dataset, 'id' | 'row'>): readonly Column[] =>
  site.simulated ? [...columns(dataset), markColumn] : columns(dataset);

/** A table as it is published: in the demo edition with the column that marks it. */
export const marked = ({ site }: Model, table: Table): Table =>
  site.simulated
    ? {
        ...table,
        columns: [...table.columns, markColumn],
        rows: table.rows.map((row) => ({ ...row, ...mark })),
      }
    : table;

/** The name under which the dictionary explains a column: a text's columns share one entry, `name_{language}`. */
export function entryName(column: Pick<Column, 'name' | 'language'>): string {
  return column.language === undefined ? column.name : column.name.replace(/_[a-z]+$/, '_{language}');
}

/** What the dictionary says of a column of a dataset, or undefined. */
export const entryOf = (
  dictionary: RecordOf<'dictionary'>,
  dataset: string,
  column: Pick<Column, 'name' | 'language'>,
) => dictionary.datasets[dataset]?.columns?.[entryName(column)] ?? dictionary.columns[entryName(column)];

const isList = (cell: Cell): cell is readonly string[] => Array.isArray(cell);
const composed = (cell: Cell): Cell => {
  if (typeof cell === 'string') return cell.normalize('NFC');
  return isList(cell) ? cell.map((word) => word.normalize('NFC')) : cell;
};

const mapCells = (row: Row, change: (cell: Cell) => Cell): Row =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, change(cell)]));

const plainOrder = (a: Cell, b: Cell): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
};

const byKey = (key: readonly string[]) => (a: Row, b: Row) =>
  key.map((column) => plainOrder(a[column] ?? null, b[column] ?? null)).find((order) => order !== 0) ?? 0;

/** The column of a list with a member that holds a semicolon, by which members are joined. */
const brokenList = (row: Row): string | undefined =>
  Object.entries(row).find(([, cell]) => isList(cell) && cell.some((word) => word.includes(';')))?.[0];

/** Every way in which a row breaks its schema, or nothing. */
function faultsOf({ row: schema }: Dataset, row: Row): string[] {
  const result = schema.safeParse(row);
  const faults = result.success
    ? []
    : result.error.issues.map(({ path, message }) => `column ${path.join('.')}: ${message}`);
  const list = brokenList(row);
  return list === undefined ? faults : [...faults, `column ${list}: a member holds a semicolon`];
}

const keyOf = ({ key }: Dataset, row: Row): string =>
  key.map((column) => `${column}=${String(row[column])}`).join(', ');

/** The rows with their cells in the order of the columns. */
function checked(dataset: Dataset, rows: readonly Row[]): readonly Row[] {
  const keys = new Set<string>();
  for (const row of rows) {
    const key = keyOf(dataset, row);
    const faults = faultsOf(dataset, row);
    if (keys.has(key)) faults.push(`column ${dataset.key.join(', ')}: the key repeats`);
    if (faults.length > 0) throw new Error(`dataset ${dataset.id}, row ${key}, ${faults.join('; ')}`);
    keys.add(key);
  }
  return rows;
}

/* A table is asked for by its page in each language, by the catalogue and by every format. */
const tables = new WeakMap<Model, Map<Dataset, Table>>();

/** All rows of a dataset, sorted by key and in NFC; throws where a key repeats or a row breaks its schema. */
export function table(dataset: Dataset, model: Model): Table {
  const known = tables.get(model) ?? new Map<Dataset, Table>();
  tables.set(model, known);
  const made = known.get(dataset) ?? tableOf(dataset, model);
  known.set(dataset, made);
  return made;
}

function tableOf(dataset: Dataset, model: Model): Table {
  const rows = checked(
    dataset,
    dataset.rows(model).map((row) => mapCells(row, composed)),
  );
  const title = model.dictionary.datasets[dataset.id]?.title;
  const { id, key, derived, guarded } = dataset;
  return marked(model, {
    dataset: id,
    title,
    columns: columns(dataset),
    key,
    rows: rows.toSorted(byKey(key)),
    ...(derived && { derived }),
    ...(guarded && { guarded }),
  });
}
