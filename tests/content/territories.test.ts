import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem, type Content, type Entry } from '../../src/domain/entry.ts';
import type { KindName, RecordOf } from '../../src/domain/kinds.ts';
import { successions as successionRule } from '../../src/domain/rules/successions.ts';
import { territories } from '../../src/domain/rules/territories.ts';
import { contentFolder } from '../../src/reader/folder.ts';
import { readContent } from '../../src/reader/read.ts';
import { reading } from '../reading.ts';

const { model } = reading;
const areas = [...(model?.areas.values() ?? [])];
const rows = model?.successions ?? [];
type Succession = (typeof rows)[number];

const areaOf = new Map(areas.map(({ id, area_km2 }) => [id, area_km2 ?? NaN]));
const sumOf = (ids: readonly string[]): number => ids.reduce((total, id) => total + (areaOf.get(id) ?? NaN), 0);

describe('areas', () => {
  it('of the provinces of today are those of their parts, within 0.05 %', () => {
    const provinces = areas.filter(({ kind }) => kind === 'province');
    const apart = provinces.filter(({ id, area_km2 }) => {
      const parts = rows.filter(({ to_area }) => to_area === id).map(({ from_area }) => from_area);
      return !(Math.abs(sumOf(parts) / (area_km2 ?? NaN) - 1) <= 0.0005);
    });
    expect(provinces).toHaveLength(34);
    expect(apart.map(({ id }) => id)).toEqual([]);
  });

  it.each(['province', 'former_province'] as const)(
    'of every %s add up to the nation, within one in two thousand',
    (kind) => {
      const total = sumOf(areas.filter((area) => area.kind === kind).map(({ id }) => id));
      expect(Math.abs(total / (areaOf.get('vn') ?? NaN) - 1)).toBeLessThan(0.0005);
    },
  );
});

const entryOf = <K extends KindName>(kind: K, id: string, record: RecordOf<K>): Entry<K> => ({
  kind,
  id,
  file: kind,
  raw: record,
  record,
  language: undefined,
  body: undefined,
  lineOf: () => 1,
});

const areaEntries = areas.map((area) => entryOf('areas', area.id, area));

/** What the two rules on successions say of a table; they look at nothing but areas and successions. */
function messagesOf(table: readonly Succession[]): string[] {
  const successions = table.map((row) => entryOf('successions', row.from_area, row));
  const content = { areas: areaEntries, successions } as unknown as Content;
  return [...successionRule(content), ...territories(content)].map(formatProblem);
}

const swapped = (one: Succession, other: Succession): Succession[] =>
  rows.map((row) => {
    if (row === one) return { ...row, to_area: other.to_area };
    return row === other ? { ...row, to_area: one.to_area } : row;
  });

const naming = (messages: readonly string[], id: string): boolean => messages.some((message) => message.includes(id));

describe('the table of successions', () => {
  it('passes as it is', () => {
    expect(rows).toHaveLength(63);
    expect(messagesOf(rows)).toEqual([]);
  });

  it('fails wherever any two provinces change places, and names both', () => {
    const pairs = rows.flatMap((one, index) => rows.slice(index + 1).map((other) => [one, other] as const));
    const changing = pairs.filter(([one, other]) => one.to_area !== other.to_area);
    const unnoticed = changing.filter(([one, other]) => {
      const messages = messagesOf(swapped(one, other));
      return !naming(messages, one.from_area) || !naming(messages, other.from_area);
    });
    expect(changing.length).toBeGreaterThan(1900);
    expect(unnoticed.map(([one, other]) => `${one.from_area} ${other.from_area}`)).toEqual([]);
  });

  it('fails wherever any province is left out, and names it', () => {
    const unnoticed = rows.filter((row) => !naming(messagesOf(rows.filter((each) => each !== row)), row.from_area));
    expect(unnoticed).toEqual([]);
  });

  it('fails wherever any province stands twice, in the same or in another one of today, and names it', () => {
    const elsewhere = (row: Succession): string => rows.find(({ to_area }) => to_area !== row.to_area)?.to_area ?? '';
    const unnoticed = rows.filter((row) => {
      const tables = [
        [...rows, row],
        [...rows, { ...row, to_area: elsewhere(row) }],
      ];
      return tables.some((table) => !naming(messagesOf(table), row.from_area));
    });
    expect(unnoticed).toEqual([]);
  });
});

/** What the check says of the real content with another table of successions; figures are left out, since they take time and change nothing. */
function checkedWith(change: (lines: readonly string[]) => readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(contentFolder(), folder, { recursive: true, filter: (path) => !/observations|releases/.test(path) });
    const file = join(folder, 'successions.csv');
    const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    writeFileSync(file, [head, ...change(lines), ''].join('\n'));
    return readContent(folder).problems.map(formatProblem).join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the check of the real content', () => {
  it('finds two provinces that changed places, one that is left out and one that stands twice, and names them', () => {
    const found = checkedWith((lines) => {
      const kept = lines.filter((line) => !line.startsWith('p63-01,'));
      const doubled = kept.filter((line) => line.startsWith('p63-48,'));
      const moved = kept.map((line) => {
        if (line.startsWith('p63-02,')) return line.replace('p34-08', 'p34-25');
        return line.startsWith('p63-26,') ? line.replace('p34-25', 'p34-08') : line;
      });
      return [...moved, ...doubled];
    });
    expect(found).toMatch(/p34-08 measures \S+ km², but its parts p63-08 and p63-26/);
    expect(found).toMatch(/p34-25 measures \S+ km², but its parts .*p63-02/);
    expect(found).toContain('p63-01 must end in exactly one province of today, but ends in none');
    expect(found).toMatch(/p63-48 must end in exactly one province of today, but ends in (p34-\d\d) and \1/);
  }, 30_000);
});
