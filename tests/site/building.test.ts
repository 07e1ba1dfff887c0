import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulate } from '../../scripts/demo/simulate.ts';
import { unzipped } from '../formats/unzipped.ts';
import { reading } from '../reading.ts';
import { buildDemo } from './build.ts';
import { address, demoContent, demoSite, hostile, realContent, smallest } from './demo.ts';
import { all, attribute, text, the, withAttribute, type Element } from './html.ts';
import { origin, pageFrom, site } from './pages.ts';

/* What `scripts/build.ts` promises: hostile words stay words, the address is the one given, the same content gives the same bytes,
   broken content changes nothing, and the demo edition is marked everywhere. One build of the smallest demo serves for most of it. */

const folder = mkdtempSync(join(tmpdir(), 'building-'));
const again = join(folder, 'again');
const out = demoSite;

/** How much of the material the site has that these builds are compared with. */
const { made } = JSON.parse(readFileSync(join(site, 'kits/index.json'), 'utf8')) as { made: string };

type Outcome = { readonly status: number | null; readonly output: string };

function build(settings: Readonly<Record<string, string>>): Outcome {
  const env = { ...process.env, MATERIAL: made, ...settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

function contentsOf(where: string): Record<string, string> {
  const files = globSync('**', { cwd: where }).filter((file) => statSync(join(where, file)).isFile());
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(where, file)))
        .digest('hex'),
    ]),
  );
}

/** Every file below a folder with its size and the time of its last change: what a build that fails must leave alone. */
const stampsOf = (where: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**', { cwd: where })
      .sort()
      .map((file) => {
        const { size, mtimeMs, ino } = statSync(join(where, file));
        return [file, `${size} ${mtimeMs} ${ino}`];
      }),
  );

const htmlOf = (path: string): string => readFileSync(join(out, path, 'index.html'), 'utf8');

const isInline = (script: Element): boolean => text(script).trim() !== '';

let built = false;

beforeAll(async () => {
  built = process.env['DEMO_BUILT'] === 'yes' || (await buildDemo());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('hostile words in the content', () => {
  it('are built', () => expect(built).toBe(true));

  it('are shown as words, wherever they stand', () => {
    const pages = globSync('**/*.html', { cwd: out }).map((file) => readFileSync(join(out, file), 'utf8'));
    expect(pages.filter((html) => html.includes('alert(1)')).length).toBeGreaterThan(2);
    // In an attribute it may stand as it is; an element it must not be.
    const raw = pages.filter((html) => html.includes('<script>alert(1)')).map((html) => pageFrom('', html));
    expect(raw.filter(({ root }) => all(root, 'script', isInline).length > 0).map(({ html }) => html)).toEqual([]);
    for (const path of ['vi/agencies/ministry-of-health', 'vi/documents/27-qd-ttg-2025', 'vi/documents']) {
      const { root } = pageFrom(`/${path}/`, htmlOf(path));
      expect(all(root, 'script', isInline)).toEqual([]);
      expect(text(the(root, 'main'))).toContain(hostile);
    }
  });

  it('reach the downloads as they were written', () => {
    expect(readFileSync(join(out, 'data/documents.csv'), 'utf8')).toContain(hostile);
    expect(readFileSync(join(out, 'data/agencies.json'), 'utf8')).toContain(hostile);
  });
});

describe('the demo edition', () => {
  const words = 'Dữ liệu mô phỏng / Simulated data / Données simulées';
  const csv = (dataset: string): string[][] =>
    readFileSync(join(out, `data/${dataset}.csv`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(','));
  const column = (dataset: string, name: string): Set<string | undefined> => {
    const [header = [], ...rows] = csv(dataset);
    return new Set(rows.map((row) => row[header.indexOf(name)]));
  };

  it('says on every page that its data is simulated, and is in no index', () => {
    const files = globSync('**/*.html', { cwd: out });
    const bare = files.filter((file) => {
      const html = readFileSync(join(out, file), 'utf8');
      return !html.includes(words) || !/<meta name="robots" content="noindex"/.test(html);
    });
    expect(files.length).toBeGreaterThan(1000);
    expect(bare).toEqual([]);
    expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toContain('Disallow: /\n');
  });

  it('says in every table that its data is simulated', () => {
    const tables = globSync('data/*.csv', { cwd: out });
    const bare = tables.filter((file) => {
      const [header = '', ...rows] = readFileSync(join(out, file), 'utf8').trim().split(/\r?\n/);
      return (
        !/[,;]"?edition"?$/i.test(header) ||
        rows.some((row, index) => index === rows.length - 1 && !row.endsWith('simulated'))
      );
    });
    expect(bare).toEqual([]);
  });

  it('says in all that describes the data, and in every answer to a program, that it is simulated', () => {
    const of = (file: string): string => readFileSync(join(out, file), 'utf8');
    const answers = [...globSync('api/v1/*/*.json', { cwd: out }), 'data/datapackage.json'];
    expect(answers.filter((file) => !/"edition": ?"simulated"/.test(of(file)))).toEqual([]);
    const files = ['data/catalog.jsonld', 'data/datapackage.json', 'CITATION.cff', 'llms.txt', 'llms.en.txt'];
    expect(files.filter((file) => !of(file).includes(words))).toEqual([]);
    expect(of('api/v1/openapi.json')).toContain('"x-edition": "simulated"');
    expect(of('data/duties.csv-metadata.json')).toContain('"schema:creativeWorkStatus": "simulated"');
  });

  it('says so in outlines and in the archive too', () => {
    for (const file of ['areas.geojson', 'areas.topo.json']) {
      expect(JSON.parse(readFileSync(join(out, 'data', file), 'utf8'))).toMatchObject({ edition: 'simulated' });
    }
    const readMe = unzipped(readFileSync(join(out, 'data/quyen-tre-em.zip'))).find(({ path }) => path === 'README.md');
    expect(readMe!.bytes.toString('utf8').split(words)).toHaveLength(4);
  });

  it('shows the tracker in full use: late, missing, disputed and contradictory cases', () => {
    expect([...column('duties', 'timeliness')].sort()).toEqual([
      'due_soon',
      'late',
      'no_deadline_set',
      'on_time',
      'overdue',
    ]);
    expect([...column('duties', 'evidence')].sort()).toEqual([
      'disputed',
      'document_published',
      'independently_confirmed',
      'none_found',
      'self_reported',
    ]);
    expect(csv('contradictions').length).toBeGreaterThan(5);
    expect(csv('replies').length).toBeGreaterThan(1);
    expect(existsSync(join(out, 'vi/communes/commune-0003/index.html'))).toBe(true);
  });

  it('is the same for the same seed, and another for another', () => {
    const written = (name: string, seed: number): Record<string, string> => {
      simulate(realContent, join(folder, name), { ...smallest, seed }, reading);
      return contentsOf(join(folder, name));
    };
    const built = contentsOf(demoContent);
    const twice = written('twice', smallest.seed);
    expect(Object.keys(twice)).toEqual(Object.keys(built));
    expect(Object.keys(twice).filter((file) => twice[file] !== built[file])).toEqual([
      'agencies/ministry-of-health.yaml',
      'documents/27-qd-ttg-2025.yaml',
    ]); // The hostile words are in these.
    expect(written('other', 6)).not.toEqual(twice);
  });

  it('cannot be published by mistake', () => {
    const { status, output } = build({ CONTENT_DIR: demoContent, OUT_DIR: again, DEMO: '' });
    expect(status).toBe(1);
    expect(output).toMatch(/^site\.yaml:\d+ {2}simulated: simulated data stands in the demo edition alone/m);
    expect(output).toMatch(/^sources\/simulated\.yaml:\d+ {2}kind: simulated data stands in the demo edition alone/m);
    expect(existsSync(again)).toBe(false);
  });
});

describe('the address of the site', () => {
  it('is the one that was asked for, everywhere', () => {
    const { root, html } = pageFrom('/vi/plan/', htmlOf('vi/plan'));
    expect(attribute(the(root, 'link', withAttribute('rel', 'canonical')), 'href')).toBe(`${address}/vi/plan/`);
    const rest = ['sitemap-vi.xml', 'sitemap-index.xml'].map((file) => readFileSync(join(out, file), 'utf8'));
    expect([html, ...rest].filter((words) => words.includes('localhost'))).toEqual([]);
    expect(rest.every((words) => words.includes(`${address}/`))).toBe(true);
  });
});

describe('a second build', () => {
  /* The demo is one, by another process, in another folder and for another address; `npm run verify-build` compares two whole ones. */

  it('writes what the simulated data does not touch as the first did: scripts, styles and schemas to the byte', () => {
    const untouched = [...globSync('_astro/*', { cwd: site }), ...globSync('schemas/**/*.json', { cwd: site })];
    expect(untouched.length).toBeGreaterThan(50);
    for (const file of untouched)
      expect(readFileSync(join(out, file)).equals(readFileSync(join(site, file))), file).toBe(true);
  });

  it('and the text of pages, apart from the mark of the demo', () => {
    const mark = 'Dữ liệu mô phỏng / Simulated data / Données simulées · ';
    // A citation names the release, of which the demo has none.
    const main = (where: string, file: string): string | undefined =>
      /<main.*<\/main>/s
        .exec(readFileSync(join(where, file), 'utf8'))?.[0]
        .replace(/<dd class="citation">.*?<\/dd>/s, '');
    const files = globSync('{vi,en,fr}/{documents/*,regions/*,glossary}/index.html', { cwd: site }).filter(
      (file) => !file.includes('27-qd-ttg-2025'),
    );
    expect(files.length).toBeGreaterThan(150);
    const differing = files.filter(
      (file) => main(out, file)?.replaceAll(mark, '').replaceAll(address, origin) !== main(site, file),
    );
    expect(differing).toEqual([]);
  });

  it('of broken content fails, says where, and leaves what was there', () => {
    const before = stampsOf(out);
    const broken = join(folder, 'broken');
    cpSync(demoContent, broken, { recursive: true });
    writeFileSync(join(broken, 'glossary.yaml'), '- id: broken\n  tern: { vi: x }\n');
    const { status, output } = build({ CONTENT_DIR: broken, OUT_DIR: out, DEMO: '1' });
    expect(status).toBe(1);
    expect(output).toMatch(/^glossary\.yaml:\d+ {2}\S+/m);
    expect(stampsOf(out)).toEqual(before);
    expect(globSync('.*', { cwd: dirname(out) })).toEqual([]);
  });

  it('is another where the content is', () => {
    const table = (where: string): string => readFileSync(join(where, 'data/documents.csv'), 'utf8');
    expect(table(out)).not.toBe(table(site));
    expect(Object.keys(stampsOf(out)).length).toBeGreaterThan(1000);
  });
});
