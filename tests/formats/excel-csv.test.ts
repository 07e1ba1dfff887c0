import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { excelCsv } from '../../src/formats/excel-csv.ts';
import { sample } from './sample.ts';

const text = String(excelCsv.write(sample));
const rows: string[][] = parse(text, { bom: true });

describe('excel csv', () => {
  it('begins with one byte order mark', () => {
    expect([...new TextEncoder().encode(text).subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 'n'.charCodeAt(0)]);
  });

  it('disarms text that looks like a formula, and no number', () => {
    expect(rows[1]).toEqual(['Đà Nẵng, “thành phố”', '-1.5', 'true', 'a;b']);
    expect(rows[3]).toEqual(["'=1+1", '0.0000001', 'false', "'@x"]);
    expect(rows[4]).toEqual(["'＝1", '0', 'false', "'-y;z"]);
  });
});
