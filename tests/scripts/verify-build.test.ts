import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeChecksums } from '../../scripts/checksums.ts';
import { differencesOf } from '../../scripts/verify/compare.ts';

const folder = mkdtempSync(join(tmpdir(), 'checksums-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function site(name: string, files: Readonly<Record<string, string>>): string {
  const place = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  return place;
}

const files = {
  'index.html': 'a',
  'data/releases/2026.1.0/a.csv': 'b',
  'data/releases/index.json': '{}',
  'ố.txt': 'c',
};

describe('the checksums', () => {
  it('list every file but the list, sorted, as sha256sum reads them', async () => {
    const place = site('listed', files);
    await writeChecksums(place);
    await writeChecksums(place); // A list that is there already does not get into itself.
    const lines = readFileSync(join(place, 'SHA256SUMS'), 'utf8');
    expect(lines.split('\n').map((line) => line.slice(66))).toEqual([
      'data/releases/2026.1.0/SHA256SUMS',
      'data/releases/2026.1.0/a.csv',
      'data/releases/index.json',
      'index.html',
      'ố.txt',
      '',
    ]);
    expect(lines).toContain('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  index.html\n');
    expect(readFileSync(join(place, 'data/releases/2026.1.0/SHA256SUMS'), 'utf8')).toBe(
      '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  a.csv\n',
    );
  });
});

describe('two builds', () => {
  it('are compared file by file', async () => {
    const one = site('one', files);
    expect(await differencesOf(one, site('same', files))).toEqual([]);
    const other = site('other', { 'index.html': 'b', 'new.html': 'a', 'data/releases/index.json': '{}' });
    expect(await differencesOf(one, other)).toEqual([
      'data/releases/2026.1.0/a.csv: only in the first build',
      'index.html: other bytes',
      'new.html: only in the second build',
      'ố.txt: only in the first build',
    ]);
  });
});
