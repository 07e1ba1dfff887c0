import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/domain/dataset.ts';
import { readers } from '../formats/rebuilt.ts';
import { unzipped } from '../formats/unzipped.ts';
import { filesOf, read, site } from './pages.ts';

/* Whatever form a table is taken in, it is the same table: its CSV is made again from each of the other files, as they are published. */

const bytesOf = (path: string): Buffer => readFileSync(join(site, path));
const ids = filesOf('data/*.xlsx').map((file) => file.slice('data/'.length, -'.xlsx'.length));
// The published form of a table.
const tableOf = (id: string): Table => JSON.parse(read(`data/${id}.json`)) as Table;

describe.each(ids)('the table %s', (id) => {
  const endings = Object.keys(readers).filter((ending) => filesOf(`data/${id}.${ending}`).length > 0);

  it.each(endings)('comes back from %s as its CSV', async (ending) => {
    const rebuilt = await readers[ending]!(bytesOf(`data/${id}.${ending}`), tableOf(id));
    // Compared as one truth: a difference of megabytes is nothing to print.
    expect(rebuilt === read(`data/${id}.csv`)).toBe(true);
  });
});

describe('the archive', () => {
  const files = unzipped(bytesOf('data/quyen-tre-em.zip'));
  const paths = files.map(({ path }) => path);

  it('holds every table as it is published, twice, and the outlines', () => {
    expect(paths).toEqual(expect.arrayContaining(ids.flatMap((id) => [`${id}.csv`, `${id}.parquet`])));
    expect(paths).toEqual(
      expect.arrayContaining([
        'README.md',
        'LICENSE-CONTENT.md',
        'CITATION.cff',
        'SHA256SUMS',
        'areas.geojson',
        'datapackage.json',
      ]),
    );
    const published = files.filter(({ path }) => filesOf(`data/${path}`).length > 0);
    expect(published.length).toBeGreaterThan(2 * ids.length);
    expect(
      published.filter(({ path, bytes }) => !bytes.equals(bytesOf(`data/${path}`))).map(({ path }) => path),
    ).toEqual([]);
  });

  it('says in three languages what it holds, and weighs little more than two megabytes', () => {
    const readMe = files.find(({ path }) => path === 'README.md')!.bytes.toString('utf8');
    expect(readMe.match(/^# .+$/gm)).toHaveLength(3);
    expect(ids.filter((id) => readMe.split(`- ${id}.csv, ${id}.parquet – `).length !== 4)).toEqual([]);
    expect(bytesOf('data/quyen-tre-em.zip').length).toBeLessThan(2_500_000);
  });
});
