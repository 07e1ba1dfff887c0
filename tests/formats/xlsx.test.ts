import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/domain/dataset.ts';
import { xlsx } from '../../src/formats/xlsx.ts';
import { awkward, description } from './awkward.ts';
import { unzipped } from './unzipped.ts';

const bytes = await xlsx.write(awkward, description);
const files = unzipped(bytes);
const part = (path: string): string => files.find((file) => file.path === path)!.bytes.toString('utf8');
const sheets = await readSheets(Buffer.from(bytes));
const named = (name: string): Table => ({
  ...awkward,
  columns: [{ name: 'name', type: 'string', nullable: true }],
  rows: [{ name }],
});

describe('a workbook', () => {
  it('begins with the rows, each cell of its type', () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'awkward',
      'Đọc trước · Read me · À lire',
      'Các cột · Columns · Colonnes',
    ]);
    const [header, first] = sheets[0]!.data;
    expect(header).toEqual(awkward.columns.map(({ name }) => name));
    expect(first).toEqual([0, '=1+1', -1.5, true, new Date('2024-02-29T00:00:00Z'), '2025', 1990, '=1+1;=x']);
  });

  it('holds no formula', () => {
    expect(files.filter(({ bytes: content }) => content.includes('<f>')).map(({ path }) => path)).toEqual([]);
  });

  it('keeps its head in sight, and in bold', () => {
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<pane ySplit="1"[^>]* state="frozen"\/>/);
    expect(part('xl/styles.xml')).toContain('<b/>');
  });

  it('has one face, and room for texts of several lines', async () => {
    const long = { vi: 'một dòng dài '.repeat(30), en: 'short', fr: 'court' };
    const parts = unzipped(await xlsx.write(awkward, { ...description, is: long }));
    const textOf = (path: string): string => parts.find((file) => file.path === path)!.bytes.toString('utf8');
    const fonts = textOf('xl/styles.xml').match(/<font>.*?<\/font>/g) ?? [];
    expect(fonts.filter((font) => !font.includes('<name val="Calibri"/>'))).toEqual([]);
    const heights = [...textOf('xl/worksheets/sheet2.xml').matchAll(/ ht="(\d+)"/g)].map((match) => Number(match[1]));
    expect(heights.slice(0, 2)).toEqual([60, 15]);
  });

  it('says in every language what it is and what its columns mean', () => {
    const said = sheets[1]!.data.flat().filter((cell) => cell !== null);
    expect(said).toEqual(expect.arrayContaining(['title vi', 'is en', 'is not fr', 'Licence vi', 'CC BY 4.0 fr']));
    expect(sheets[2]!.data[1]).toEqual([
      'id',
      ...['vi', 'en', 'fr'].flatMap((code) => [`id ${code}`, `integer ${code}`, `=about ${code}`]),
    ]);
    expect(sheets[2]!.data).toHaveLength(awkward.columns.length + 1);
  });

  it('names no person, program or moment', () => {
    expect(files.filter(({ path }) => path.startsWith('docProps'))).toEqual([]);
    expect(new Set(files.map(({ date, time }) => `${date} ${time}`))).toEqual(new Set(['33 0']));
  });

  it.each([
    ['too long a text', 'x'.repeat(32_768), '32768 characters'],
    ['a control character', 'a\u0007b', 'cannot hold'],
    ['a carriage return', 'a\rb', 'cannot hold'],
    ['what reads as an escaped character', 'a_x000D_b', 'cannot hold'],
    ['half a character', 'a\ud800b', 'cannot hold'],
    ['a name that the writer keeps for itself', 'constructor', 'cannot hold'],
  ])('refuses %s', async (_, name, message) => {
    await expect(xlsx.write(named(name), description)).rejects.toThrow(message);
  });

  it('takes the longest text that Excel takes', async () => {
    const [sheet] = await readSheets(Buffer.from(await xlsx.write(named('x'.repeat(32_767)), description)));
    expect(String(sheet!.data[1]![0])).toHaveLength(32_767);
  });

  it('refuses days that spreadsheets miscount', async () => {
    const old: Table = {
      ...awkward,
      columns: [{ name: 'since', type: 'date', nullable: false }],
      rows: [{ since: '1899-12-31' }],
    };
    await expect(xlsx.write(old, description)).rejects.toThrow('1899-12-31');
    expect(xlsx.fits({ ...awkward, rows: Array.from({ length: 1_048_576 }) })).toBe(false);
  });
});
