import { describe, expect, it } from 'vitest';
import { json } from '../../src/formats/json.ts';
import { sample } from './sample.ts';

describe('json', () => {
  it('holds typed values in the order of the columns', () => {
    const text = String(json.write(sample));
    const back: unknown = JSON.parse(text);
    expect(back).toEqual({
      dataset: 'sample',
      title: { vi: 'Mẫu', en: 'Sample' },
      columns: sample.columns,
      key: ['name'],
      rows: sample.rows,
    });
    expect(text).toContain('\n{"name":"=1+1","value":1e-7,"outlined":false,"words":["@x"]},\n');
  });

  it('is whole without title and rows', () => {
    const { title: _, ...untitled } = sample;
    expect(JSON.parse(String(json.write({ ...untitled, rows: [] })))).toMatchObject({ dataset: 'sample', rows: [] });
  });
});
