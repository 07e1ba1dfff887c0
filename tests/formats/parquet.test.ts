import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { parquet } from '../../src/formats/parquet.ts';
import { awkward, description } from './awkward.ts';

const file = parquet.write(awkward, description).buffer;
const metadata = parquetMetadata(file);

describe('a Parquet file', () => {
  it('has the types of the columns', () => {
    const types = metadata.schema
      .slice(1)
      .map((each) => [each.name, each.type, each.converted_type, each.repetition_type]);
    expect(types).toEqual([
      ['id', 'INT32', undefined, 'REQUIRED'],
      ['name', 'BYTE_ARRAY', 'UTF8', 'OPTIONAL'],
      ['value', 'DOUBLE', undefined, 'OPTIONAL'],
      ['outlined', 'BOOLEAN', undefined, 'OPTIONAL'],
      ['since', 'INT32', 'DATE', 'OPTIONAL'],
      ['about', 'BYTE_ARRAY', 'UTF8', 'OPTIONAL'],
      ['year', 'INT32', undefined, 'OPTIONAL'],
      ['words', undefined, 'LIST', 'REQUIRED'],
      ['list', undefined, undefined, 'REPEATED'],
      ['element', 'BYTE_ARRAY', 'UTF8', 'REQUIRED'],
    ]);
  });

  it('keeps lists as lists and days as days', async () => {
    const [first] = await parquetReadObjects({ file });
    expect(first).toMatchObject({ words: ['=1+1', '=x'], since: new Date('2024-02-29T00:00:00Z'), about: '2025' });
  });

  it('is packed so that every reader can unpack it', () => {
    const codecs = metadata.row_groups.flatMap(({ columns }) => columns.map((column) => column.meta_data?.codec));
    expect([...new Set(codecs)]).toEqual(['SNAPPY']);
  });

  it('says what it is', () => {
    const said = Object.fromEntries((metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value]));
    expect(said).toMatchObject({
      dataset: 'awkward',
      version: '1.2.3',
      title_fr: 'title fr',
      facts_en: 'Licence en | CC BY 4.0 en',
    });
  });

  it('refuses whole numbers that 32 bits cannot hold', () => {
    const large = { ...awkward, rows: [{ ...awkward.rows[0]!, id: 2 ** 31 }] };
    expect(() => parquet.write(large, description)).toThrow('id: 2147483648');
  });
});
