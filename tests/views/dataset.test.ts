import { describe, expect, it } from 'vitest';
import { columns, table } from '../../src/domain/dataset.ts';
import { datasets } from '../../src/domain/datasets/all.ts';
import { citationsOf } from '../../src/views/dataset-cite.ts';
import { gapsOf } from '../../src/views/dataset-gaps.ts';
import { datasetView } from '../../src/views/dataset.ts';
import { fileSize } from '../../src/views/file-size.ts';
import { real, speaking } from './speaking.ts';

const site = new URL('https://example.org');
const byId = (id: string) => datasets.find((each) => each.id === id)!;
const cited = (id: string, title: string) => {
  const dataset = byId(id);
  return citationsOf(real(), speaking('en'), { id, title, table: table(dataset, real()), address: `${site.href}x/` });
};

describe('a citation', () => {
  it('names the original authority before this site', () => {
    const { plain, apa, bibtex, ris } = cited('observations', 'Values & more');
    for (const text of [plain, apa.before, bibtex, ris])
      expect(text.indexOf('Tổng cục Thống kê')).toBeLessThan(text.indexOf('Quyền Trẻ Em'));
    expect(plain.indexOf('Tổng cục Thống kê')).toBeGreaterThan(-1);
    expect(bibtex).toContain('title = {{Values \\& more}}');
    expect(bibtex).toContain('url = {https://example.org/x/}');
    expect(ris.split('\n')).toEqual(expect.arrayContaining(['TY  - DATA', 'TI  - Values & more', 'ER  - ']));
  });

  it('names this site alone where no authority stands behind a table', () => {
    const { apa, ris } = cited('glossary', 'Words');
    expect(apa.before).toBe('Quyền Trẻ Em. (2026). ');
    expect(ris.match(/^AU {2}- /gm)).toHaveLength(1);
  });
});

describe('what is missing from a table', () => {
  it('is counted with its reasons', () => {
    const dataset = byId('series');
    const { counted, said } = gapsOf(real(), speaking('en'), dataset, table(dataset, real()));
    const empty = table(dataset, real()).rows.filter(({ value }) => value === null);
    expect(counted[0]).toContain(speaking('en').number(empty.length));
    expect(said?.words).not.toBe('');
  });

  it('is said of a table without rows', () => {
    const dataset = byId('replies');
    const none = { ...table(dataset, real()), rows: [] };
    expect(gapsOf(real(), speaking('en'), dataset, none).counted).toHaveLength(1);
  });
});

describe('a size', () => {
  it('is told as file managers do', () => {
    const told = [95, 1536, 64_281, 999_499, 999_500, 12_345_678].map((bytes) => fileSize(speaking('fr'), bytes));
    expect(told).toEqual(['95 octets', '1,5 ko', '64 ko', '999 ko', '1,0 Mo', '12 Mo']);
  });
});

describe('the page of any table', () => {
  it.each(datasets)('can be made without files: $id', (dataset) => {
    const view = datasetView(real(), speaking('vi'), dataset, { files: [], all: datasets, site });
    expect(view.columns.flatMap(({ names }) => names)).toHaveLength(columns(dataset).length);
    expect(view.preview?.columns.length ?? 1).toBeLessThanOrEqual(8);
  });
});
