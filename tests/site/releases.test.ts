import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { headersFor, parseHeaders } from '../../scripts/serve/headers.ts';
import { checkCommands } from '../../src/views/commands.ts';
import { unzipped } from '../formats/unzipped.ts';
import { all, text, the } from './html.ts';
import { filesOf, origin, pageAt, read, site } from './pages.ts';

/* What was released lies there as it was released, and every file is in the list of checksums. */

const content = process.env['CONTENT_DIR'] ?? 'content';
type Release = { readonly datasets: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>> };

const releases = globSync('releases/*/release.yaml', { cwd: content }).map((file) => ({
  version: basename(dirname(file)),
  record: parse(readFileSync(join(content, file), 'utf8')) as Release, // The check has read it.
}));
const sha256 = (path: string): string =>
  createHash('sha256')
    .update(readFileSync(join(site, path)))
    .digest('hex');

const linesOf = (list: string): (readonly [string, string])[] =>
  list
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(66), line.slice(0, 64)] as const);

describe('the releases', () => {
  it('are in the index, the newest by name', () => {
    const index = JSON.parse(read('data/releases/index.json')) as {
      latest: string | null;
      releases: readonly { version: string }[];
    };
    expect(index.releases.map(({ version }) => version).toSorted()).toEqual(
      releases.map(({ version }) => version).sort(),
    );
    expect(index.latest).toBe(index.releases.at(-1)?.version ?? null);
  });

  it('lie there as they were frozen', () => {
    const wrong = releases.flatMap(({ version, record }) =>
      Object.entries(record.datasets)
        .filter(([id, { sha256: recorded }]) => sha256(`data/releases/${version}/${id}.csv`) !== recorded)
        .map(([id]) => `${version}/${id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have beside each CSV what it is, and all of them in one file', () => {
    for (const { version, record } of releases) {
      const folder = `data/releases/${version}`;
      const files = filesOf(`${folder}/*`);
      const beside = Object.keys(record.datasets).map((id) => `${folder}/${id}.csv-metadata.json`);
      expect(beside.filter((file) => !files.includes(file))).toEqual([]);
      const zip = unzipped(readFileSync(join(site, folder, 'quyen-tre-em.zip')));
      const wrong = Object.entries(record.datasets).filter(([id, { sha256: recorded }]) => {
        const file = zip.find(({ path }) => path === `${id}.csv`);
        return !file || createHash('sha256').update(file.bytes).digest('hex') !== recorded;
      });
      expect(wrong.map(([id]) => id)).toEqual([]);
    }
    const pairs = filesOf('data/releases/differences/*.csv');
    expect(pairs.filter((file) => !existsSync(join(site, `${file}-metadata.json`)))).toEqual([]);
  });

  it('may be kept by whoever asks, but for what is made anew', () => {
    const rules = parseHeaders(read('_headers'));
    const kept = (path: string): boolean =>
      headersFor(rules, path).get('Cache-Control')?.includes('immutable') ?? false;
    const paths = [
      '2026.1.0/areas.csv',
      '2026.1.0/areas.excel.csv',
      '2026.1.0/areas.xlsx',
      'latest/areas.csv',
      'index.json',
    ];
    expect(paths.map((path) => kept(`/data/releases/${path}`))).toEqual([true, false, false, false, false]);
  });

  it('have the newest once more as the latest, in every format', () => {
    const newest = (JSON.parse(read('data/releases/index.json')) as { latest: string | null }).latest;
    const names = (folder: string) => filesOf(`data/releases/${folder}/*`).map((file) => basename(file));
    expect(names('latest')).toEqual(newest === null ? [] : names(newest));
    for (const name of names('latest'))
      expect(sha256(`data/releases/latest/${name}`), name).toBe(sha256(`data/releases/${newest}/${name}`));
  });
});

describe('the list of checksums', () => {
  const list = linesOf(read('SHA256SUMS'));

  it('holds every file but itself, sorted, with its SHA-256', () => {
    const files = filesOf('**/*').filter((file) => /(^|\/)[^/]+$/.test(file));
    const listed = new Set(list.map(([path]) => path));
    expect(list.map(([path]) => path)).toEqual(
      [...listed].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    );
    expect(listed.has('SHA256SUMS')).toBe(false);
    const pages = files.filter((file) => /\.(html|csv|json|ts|css|js|xml|atom|ics|svg)$/.test(file));
    expect(pages.filter((file) => !listed.has(file))).toEqual([]);
    const wrong = list.filter(([path, sum], index) => index % 20 === 0 && sha256(path) !== sum);
    expect(wrong).toEqual([]);
  });

  it('is what the commands of its page check', () => {
    const shown = all(pageAt('/en/about/verify/').root, 'pre').map(text);
    expect(shown).toEqual(
      (['linux', 'macos', 'windows'] as const).map((system) => checkCommands(system, new URL(origin)).join('\n')),
    );
    const check = shown[0]!.split('\n').at(-1)!.split(' ');
    const run = (cwd: string) => spawnSync(check[0]!, check.slice(1), { cwd, encoding: 'utf8' });
    const folder = mkdtempSync(join(tmpdir(), 'checked-'));
    try {
      if (run(folder).error) return; // Not every machine has sha256sum.
      writeFileSync(join(folder, 'SHA256SUMS'), read('SHA256SUMS'));
      writeFileSync(join(folder, 'index.html'), read('index.html'));
      expect(run(folder)).toMatchObject({ status: 0, stdout: 'index.html: OK\n' });
      writeFileSync(join(folder, 'index.html'), `${read('index.html')} `);
      expect(run(folder).status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the page of corrections', () => {
  it('says honestly where there are none, and leads to how to report one', () => {
    const { root } = pageAt('/vi/corrections/');
    const links = all(the(root, 'article'), 'a').map((link) => link.attrs.find(({ name }) => name === 'href')?.value);
    expect(links).toContain('/vi/about/contribute/');
    expect(text(the(root, 'article'))).toMatch(/Đính chính/);
  });
});
