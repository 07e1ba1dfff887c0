import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citation } from '../../src/formats/citation.ts';
import { collection, places, sources } from './described.ts';

const read = (text: string) => parse(text) as Readonly<Record<string, unknown>>;
const observations = { ...places, dataset: 'observations' };

describe('a citation file', () => {
  it('says who, what, which version, when and on which terms', () => {
    expect(read(citation(collection, []))).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      title: 'Bảng',
      authors: [{ name: 'Quyền Trẻ Em', website: 'https://quyen.example/' }],
      version: '0.0.0+2026-11-21',
      'date-released': '2026-11-21',
      url: 'https://quyen.example/data/',
      license: 'CC-BY-4.0',
    });
  });

  it('asks in every language to cite the authority first, and names those of the observations', () => {
    const cited = read(citation(collection, [observations, sources]));
    expect(cited['message']).toBe('Xin dẫn nguồn\n\nXin dẫn nguồn (en)\n\nXin dẫn nguồn (fr)');
    expect(cited['references']).toEqual([
      {
        type: 'data',
        title: 'Niên giám',
        authors: [{ name: 'Cục Thống kê' }],
        year: 2025,
        url: 'https://statistics.example/',
      },
    ]);
    expect(read(citation(collection, [places, sources]))).not.toHaveProperty('references');
  });
});
