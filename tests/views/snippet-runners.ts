import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Column, Row, Table } from '../../src/domain/dataset.ts';
import { snippetsOf, variableOf, type Tool } from '../../src/views/snippets/snippets.ts';

/* The code that dataset pages offer, run by the languages that are installed, and what each has read, as the rows of our own tables. */

/** A table and the file that it is read from. */
export type Filed = { readonly table: Table; readonly file: string };

type Runner = {
  readonly tool: Tool;
  /** What the program says of its version; undefined where it is not installed. */
  readonly version: () => string | undefined;
  /** The rows of each table as its code reads them, in one run of the program; `folder` takes what it writes meanwhile. */
  readonly read: (tables: readonly Filed[], folder: string) => readonly (readonly Row[])[];
};

const codeOf = ({ table: { dataset, columns }, file }: Filed, tool: Tool): string =>
  snippetsOf(dataset, columns, tool === 'python' ? `file://${file}` : file).find((snippet) => snippet.tool === tool)!
    .code;

/** The last line that a command says, undefined where there is no such command or it fails. */
function answer(command: string, ...options: readonly string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(command, options, { encoding: 'utf8' });
  return status === 0 ? `${stdout}${stderr}`.trim().split('\n').at(-1) : undefined;
}

/** Runs each piece of Python in a space of its own, and writes what it left under its name; `rows` turns that to a list of dictionaries. */
function inPython(tool: Tool, tables: readonly Filed[], rows: readonly string[]): readonly (readonly Row[])[] {
  const harness = [
    'import contextlib, io, json, sys',
    ...rows,
    'read = []',
    'for name, code in json.load(sys.stdin):',
    '    space = {}',
    '    with contextlib.redirect_stdout(io.StringIO()):',
    '        exec(code, space)',
    '    read.append(rows(space[name]))',
    'json.dump(read, sys.stdout, default=str)',
  ];
  const programs = tables.map((each) => [variableOf(each.table.dataset), codeOf(each, tool)]);
  const said = execFileSync('python3', ['-c', harness.join('\n')], {
    input: JSON.stringify(programs),
    maxBuffer: 64 * 1024 * 1024,
  });
  // The harness above writes nothing else.
  return JSON.parse(said.toString()) as readonly (readonly Row[])[];
}

const python: Runner = {
  tool: 'python',
  version: () => answer('python3', '--version'),
  read: (tables) => inPython('python', tables, ['rows = list']),
};

const pandas: Runner = {
  tool: 'pandas',
  version: () => answer('python3', '-c', 'import pandas; print("pandas", pandas.__version__)'),
  read: (tables) =>
    inPython('pandas', tables, [
      'import pandas as pd',
      'def cell(value):',
      '    if isinstance(value, list): return value',
      '    if pd.isna(value): return None',
      '    if isinstance(value, pd.Timestamp): return value.date().isoformat()',
      '    return value.item() if hasattr(value, "item") else value',
      'def rows(frame):',
      '    return [dict(zip(frame.columns, map(cell, row))) for row in frame.itertuples(index=False)]',
    ]),
};

const ends = { cell: '\x1f', row: '\x1e', none: '\x1a' } as const;

/** The classes that the code for R must give to the columns of a type, lest a text merely looks like a number. */
const classes: Readonly<Record<Column['type'], string>> = {
  string: 'character',
  integer: 'integer',
  number: 'numeric',
  boolean: 'logical',
  date: 'Date',
  year: 'integer',
  list: 'list',
};

function fromR({ name, type, partial }: Column, text: string, told: string): Cell {
  const wanted = partial ? 'character' : classes[type];
  if (told !== wanted) throw new Error(`R reads ${name} as ${told}, not as ${wanted}`);
  if (text === ends.none) return null;
  if (type === 'list') return text === '' ? [] : text.split(';');
  if (type === 'boolean') return text === 'TRUE';
  return ['integer', 'year', 'number'].includes(type) ? Number(text) : text;
}

/** R writes its columns one after the other: their classes, then their cells, parted by characters that no text has. */
function columnsFromR(text: string, { columns }: Table): Row[] {
  const parts = text.split(ends.row).map((part) => part.split(ends.cell));
  const [names = [], told = [], ...cells] = parts;
  if (names.join() !== columns.map(({ name }) => name).join()) throw new Error(`R reads the columns ${names.join()}`);
  const count = Number(cells.shift()?.[0]);
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(
      columns.map((column, index) => [column.name, fromR(column, cells[index]?.[row] ?? '', told[index] ?? '')]),
    ),
  );
}

const r: Runner = {
  tool: 'r',
  version: () => answer('Rscript', '--version'),
  read: (tables, folder) => {
    const pathOf = (each: Filed): string => join(folder, `${each.table.dataset}.r`);
    const program = [
      'plain <- function(cells) {',
      '  if (is.list(cells)) return(vapply(cells, paste, "", collapse = ";"))',
      '  text <- if (is.double(cells) && !inherits(cells, "Date")) sprintf("%.17g", cells) else as.character(cells)',
      `  ifelse(is.na(cells), "${ends.none}", enc2utf8(text))`,
      '}',
      'keep <- function(table, path) {',
      '  kinds <- vapply(table, function(cells) class(cells)[1], "")',
      `  parts <- c(list(names(table), kinds, as.character(nrow(table))), lapply(table, plain))`,
      `  whole <- paste(vapply(parts, paste, "", collapse = "${ends.cell}"), collapse = "${ends.row}")`,
      '  writeBin(charToRaw(whole), path)',
      '}',
      ...tables.flatMap((each) => [
        codeOf(each, 'r'),
        `keep(${variableOf(each.table.dataset)}, ${JSON.stringify(pathOf(each))})`,
      ]),
    ];
    // A program of this length is too long for the command line of R.
    const file = join(folder, 'all.R');
    writeFileSync(file, program.join('\n'));
    execFileSync('Rscript', ['--vanilla', file], { stdio: ['ignore', 'ignore', 'pipe'] });
    return tables.map((each) => columnsFromR(readFileSync(pathOf(each), 'utf8'), each.table));
  },
};

const duckdb: Runner = {
  tool: 'duckdb',
  version: () => answer('duckdb', '--version'),
  read: (tables, folder) => {
    const pathOf = (each: Filed): string => join(folder, `${each.table.dataset}.duckdb.json`);
    const program = tables.flatMap((each) => [
      codeOf(each, 'duckdb'),
      `COPY ${variableOf(each.table.dataset)} TO '${pathOf(each)}' (FORMAT json, ARRAY true);`,
    ]);
    execFileSync('duckdb', ['-bail'], { input: program.join('\n'), stdio: ['pipe', 'ignore', 'pipe'] });
    // A list of objects, one for each row, of exactly the cells that tables have.
    return tables.map((each) => JSON.parse(readFileSync(pathOf(each), 'utf8')) as readonly Row[]);
  },
};

export const runners: readonly Runner[] = [python, pandas, r, duckdb];
