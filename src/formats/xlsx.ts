import writeXlsxFile, { type Cell as SheetCell, type Row as SheetRow, type Sheet } from 'write-excel-file/node';
import type { Cell, Column, Table } from '../domain/dataset.ts';
import type { Description } from '../domain/description.ts';
import { languageCodes, type Language } from '../domain/languages.ts';
import type { Text } from '../domain/text.ts';
import type { Format } from './format.ts';
import { undated } from './zip.ts';

/** The most that Excel takes: UTF-16 units of a cell, rows and columns of a sheet. */
const most = { text: 32_767, rows: 1_048_576, columns: 16_384 };

/** What a workbook would lose or change without a word: control and non-characters, CR, and what it reads as an escaped character. */
const lost = /[\0-\x08\x0B-\x1F\x7F-\x84\x86-\x9F\uFDD0-\uFDEF\uFFFD-\uFFFF]|_x[0-9A-Fa-f]{4}_/;

/** The writer looks texts up in a plain object, where these are already taken. */
const isTaken = (text: string): boolean => text in Object.prototype;

/** A text that a workbook can hold as it is; throws where it cannot. */
function writable(text: string, where: string): string {
  if (text.length > most.text) throw new Error(`${where}: ${text.length} characters, but XLSX holds ${most.text}`);
  if (lost.test(text) || !text.isWellFormed() || isTaken(text)) throw new Error(`${where}: XLSX cannot hold “${text}”`);
  return text;
}

/** Days are counted from 1900 with a leap day that never was, so that only those after it are sure. */
function day(text: string, where: string): Date {
  if (text < '1900-03-01') throw new Error(`${where}: XLSX cannot hold the day ${text}`);
  return new Date(`${text}T00:00:00Z`);
}

function cellOf({ name, type, partial }: Column, cell: Cell): SheetCell {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'string' && type === 'date' && !partial) return day(cell, name);
  return writable(typeof cell === 'string' ? cell : cell.join(';'), name);
}

const bold = (value: string): SheetCell => ({ value, fontWeight: 'bold', alignVertical: 'top' });

/** A face that every spreadsheet has or has a twin of, so that bold and plain text do not differ in more than weight; height of its line in points. */
const face = { fontFamily: 'Calibri', fontSize: 11 };
const lineHeight = 15;

/** A text that is broken at the width of its column, in characters, with the height that it then needs: not every program finds it. */
const long = (value: string, width: number): SheetCell => ({
  value,
  wrap: true,
  alignVertical: 'top',
  height: lineHeight * Math.max(1, Math.ceil(value.length / width)),
});

const lengthOf = (cell: SheetCell): number => (cell instanceof Date ? 10 : String(cell ?? '').length);

/** Wide enough for the name and for the first rows, and no wider than a screen can spare; in characters. */
const widthOf = (name: string, cells: readonly SheetCell[]): number =>
  Math.min(60, 2 + Math.max(6, name.length, ...cells.slice(0, 200).map(lengthOf)));

function dataSheet({ dataset, columns, rows }: Table): Sheet<never> {
  const lines = rows.map((row): SheetRow => columns.map((column) => cellOf(column, row[column.name] ?? null)));
  return {
    sheet: dataset,
    data: [columns.map(({ name }) => bold(name)), ...lines],
    columns: columns.map(({ name }, index) => ({
      width: widthOf(
        name,
        lines.map((line) => line[index]),
      ),
    })),
    stickyRowsCount: 1,
    dateFormat: 'yyyy-mm-dd',
  };
}

const inEvery = (text: Text, between: string): string =>
  languageCodes.map((code) => text[code] ?? text.vi).join(between);

const readMeWidths = [24, 110] as const;

function readMeLines({ title, is, isNot, labels, facts }: Description, language: Language): SheetRow[] {
  const said = (text: Text): string => writable(text[language] ?? text.vi, 'read me');
  const line = (label: Text, value: Text): SheetRow => [bold(said(label)), long(said(value), readMeWidths[1])];
  return [
    [{ value: said(title), fontWeight: 'bold', fontSize: 14 }],
    line(labels.is, is),
    line(labels.isNot, isNot),
    ...facts.map(({ label, value }) => line(label, value)),
  ];
}

const readMe = (description: Description): Sheet<never> => ({
  sheet: inEvery(description.sheets.readMe, ' · '),
  data: languageCodes.flatMap((language, index) => [...(index > 0 ? [[]] : []), ...readMeLines(description, language)]),
  columns: readMeWidths.map((width) => ({ width })),
  showGridLines: false,
});

/** Of the name of a column, then in each language of its title, type and meaning. */
const nameWidth = 26;
const wordWidths = [26, 18, 60] as const;

const dictionary = ({ columns, sheets, headings }: Description): Sheet<never> => {
  const said = (text: Text, language: Language): string => writable(text[language] ?? text.vi, 'dictionary');
  const own = [headings.title, headings.type, headings.meaning];
  const header = languageCodes.flatMap((language) => own.map((text) => bold(said(text, language))));
  const lines = columns.map(({ name, title, type, description }) => [
    long(name, nameWidth),
    ...languageCodes.flatMap((language) =>
      [title, type, description].map((text, index) => long(said(text, language), wordWidths[index] ?? nameWidth)),
    ),
  ]);
  return {
    sheet: inEvery(sheets.columns, ' · '),
    data: [[bold(inEvery(headings.column, ' · ')), ...header], ...lines],
    columns: [nameWidth, ...languageCodes.flatMap(() => wordWidths)].map((width) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
};

/** A workbook: the rows with their types, then what the file is and what each column means, in every language. */
export const xlsx = {
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  fits: ({ columns, rows }: Table) => rows.length < most.rows && columns.length <= most.columns,
  write: async (table: Table, description: Description) =>
    // The writer stamps the hour on what it packs.
    undated(await writeXlsxFile([dataSheet(table), readMe(description), dictionary(description)], face).toBuffer()),
} satisfies Format;
