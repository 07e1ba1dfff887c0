import { describe, expect, it, vi } from 'vitest';
import { formats } from '../../src/formats/all.ts';
import { csv } from '../../src/formats/csv.ts';
import { written } from '../../src/formats/written.ts';
import { awkward, description } from './awkward.ts';
import { readers } from './rebuilt.ts';

/* What is hard to keep is kept, in every format that takes any table. */

const others = formats.filter(({ fits }) => fits === undefined || fits(awkward)).filter((format) => format !== csv);

describe.each(others.map((format) => [format.extension, format] as const))('%s', (extension, format) => {
  it('gives back formulas, apostrophes, hard spaces, broken lines and codes as they were', async () => {
    const { bytes } = await written(format, awkward, description);
    expect(await readers[extension]!(bytes, awkward)).toBe(csv.write(awkward));
  });

  it('gives back a table without rows', async () => {
    const empty = { ...awkward, rows: [] };
    const { bytes } = await written(format, empty, description);
    expect(await readers[extension]!(bytes, empty)).toBe(csv.write(empty));
  });

  it('is the same file whenever it is written', async () => {
    const now = await written(format, { ...awkward }, description);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const later = await written(format, { ...awkward }, description).finally(() => vi.useRealTimers());
    expect(later.sha256).toBe(now.sha256);
  });
});

it('would find out a format that loses a cell', async () => {
  const xlsx = formats.find(({ extension }) => extension === 'xlsx')!;
  const trimmed = { ...awkward, rows: awkward.rows.map((row) => ({ ...row, name: String(row['name']).trim() })) };
  const { bytes } = await written(xlsx, trimmed, description);
  expect(await readers['xlsx']!(bytes, awkward)).not.toBe(csv.write(awkward));
});
