import { describe, expect, it } from 'vitest';
import type { Row, Table } from '../../src/domain/dataset.ts';
import { sdmxCsv } from '../../src/formats/sdmx-csv.ts';
import { valueStatuses } from '../../src/domain/vocabulary.ts';

const row = {
  indicator: 'births',
  area: 'p34-01',
  year: 2024,
  sex: 'female',
  residence: 'urban',
  value: 1.5,
  source: 'a',
};
const table = (rows: readonly Row[]): Table => ({
  dataset: 'observations',
  key: ['indicator', 'area', 'year', 'sex', 'residence'],
  columns: [
    ...['indicator', 'area'].map((name) => ({ name, type: 'string', nullable: false }) as const),
    { name: 'year', type: 'year', nullable: false },
    ...['sex', 'residence'].map((name) => ({ name, type: 'string', nullable: false }) as const),
    { name: 'value', type: 'number', nullable: true },
    { name: 'status', type: 'string', nullable: false },
    { name: 'flags', type: 'list', nullable: false },
    { name: 'source', type: 'string', nullable: false },
  ],
  rows,
});
const statusOf = (status: string, flags: readonly string[] = []): string =>
  sdmxCsv
    .write(table([{ ...row, status, flags }]))
    .split('\n')[1]!
    .split(',')[9]!;

describe('SDMX-CSV', () => {
  it('names its structure, then dimensions, measure and attributes', () => {
    const rows = [
      { ...row, status: 'final', flags: ['revised', 'break'] },
      { ...row, sex: 'total', residence: 'total', value: null, status: 'missing', flags: [] },
    ];
    expect(sdmxCsv.write(table(rows))).toMatchInlineSnapshot(`
      "STRUCTURE[;],STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,SEX,URBANISATION,OBS_VALUE,OBS_STATUS,VALUE_STATUS,FLAGS[],SOURCE
      dataflow,QTE:OBSERVATIONS(1.0),R,births,p34-01,2024,F,U,1.5,B,final,revised;break,a
      dataflow,QTE:OBSERVATIONS(1.0),R,births,p34-01,2024,_T,_T,,O,missing,,a
      "
    `);
  });

  it('gives every status its code, and a break before all of them', () => {
    expect(valueStatuses.map((status) => statusOf(status))).toEqual(['A', 'P', 'E', 'F', 'Q', 'O', 'M']);
    expect(valueStatuses.map((status) => statusOf(status, ['revised', 'break'])).join('')).toBe('BBBBBBB');
  });

  it('is for observations and series alone', () => {
    expect(['observations', 'series', 'areas'].map((dataset) => sdmxCsv.fits({ ...table([]), dataset }))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
