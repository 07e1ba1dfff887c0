import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/formats/csv.ts';
import { sample } from './sample.ts';

const text = String(csv.write(sample));

describe('csv', () => {
  it('writes what RFC 4180 says, ended by a line feed', () => {
    expect(text).toMatchInlineSnapshot(`
      "name,value,outlined,words
      "Đà Nẵng, “thành phố”",-1.5,true,a;b
      "a ""quoted""
      line",,false,
      =1+1,0.0000001,false,@x
      ＝1,0,false,-y;z
      "
    `);
  });

  it('has no byte order mark and no carriage return', () => {
    expect(text.startsWith('name,')).toBe(true);
    expect(text).not.toContain('\r');
  });

  it('comes back the same', () => {
    const rows: Record<string, string>[] = parse(text, { columns: true });
    const back = rows.map((row) => ({
      name: row['name'],
      value: row['value'] === '' ? null : Number(row['value']),
      outlined: row['outlined'] === 'true',
      words: row['words'] === '' ? [] : row['words']?.split(';'),
    }));
    expect(back).toEqual(sample.rows);
  });

  it('writes a header where there are no rows', () => {
    expect(csv.write({ ...sample, rows: [] })).toBe('name,value,outlined,words\n');
  });
});
