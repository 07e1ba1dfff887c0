import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/* Who may import whom: the table of the README, enforced. */

const all = [
  'domain',
  'geo',
  'i18n',
  'formats',
  'charts',
  'material',
  'reader',
  'views',
  'elements',
  'components',
  'styles',
  'pages',
];

const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  geo: ['domain'],
  i18n: ['domain'],
  formats: ['domain', 'geo'],
  charts: [],
  material: ['domain', 'charts', 'views'],
  reader: ['domain', 'i18n'],
  views: ['domain', 'i18n', 'geo', 'charts'],
  elements: ['charts', 'views'],
  components: ['views', 'charts', 'elements', 'reader', 'domain', 'styles'],
  pages: all,
  'content.config.ts': ['domain', 'reader'],
};

/** Folders from which only types may be taken. */
const typesOnly: readonly string[] = ['views -> charts', 'elements -> views', 'material -> views'];

const packages: Readonly<Record<string, RegExp>> = {
  domain: /^zod$/,
  charts: /^(d3|topojson-client|topojson-specification|geojson)$/,
  i18n: /^$/,
  elements: /^hyparquet$/,
  views: /^(d3|topojson-specification|geojson)$/,
  material: /^(fontkit|pdfkit|fflate|@resvg\/resvg-js|node:(util|zlib))$/,
};

type Import = { from: string; to: string; typeOnly: boolean };

const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[\s\S]*?\bfrom\s+)?['"]([^'"]+)['"]/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.astro')
    ? [
        /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '',
        ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1]!),
      ].join('\n')
    : text;
  return [...code.matchAll(statement)].map((match) => ({
    from: file,
    to: match[2]!,
    typeOnly: match[1] !== undefined,
  }));
}

const target = ({ from, to }: Import): string => (to.startsWith('.') ? normalize(join(dirname(from), to)) : to);
const folderOf = (file: string): string => file.split('/')[1] ?? '';

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
const imports = files.flatMap(importsOf);

describe('architecture', () => {
  it('lets each folder import only what the table allows', () => {
    const broken = imports
      .filter((each) => target(each).startsWith('src/'))
      .filter((each) => {
        const [from, to] = [folderOf(each.from), folderOf(target(each))];
        if (from === to) return false;
        if (typesOnly.includes(`${from} -> ${to}`) && !each.typeOnly) return true;
        return !allowed[from]?.includes(to);
      })
      .map((each) => `${each.from} -> ${target(each)}`);
    expect(broken).toEqual([]);
  });

  it('lets each folder use only its packages', () => {
    const broken = imports
      .filter(({ to }) => !to.startsWith('.') && !to.startsWith('astro'))
      .filter((each) => packages[folderOf(each.from)] && !packages[folderOf(each.from)]!.test(each.to))
      .map((each) => `${each.from} -> ${each.to}`);
    expect(broken).toEqual([]);
  });

  it('leaves the disk to the reader, and to geo its packages', () => {
    const touching = imports.filter(({ to }) => /^(node:)?fs/.test(to)).map(({ from }) => folderOf(from));
    expect([...new Set(touching)].filter((folder) => !['reader', 'geo'].includes(folder))).toEqual([]);
  });

  it('has no cycle among values', () => {
    const graph = new Map<string, string[]>();
    for (const each of imports.filter(({ typeOnly }) => !typeOnly)) {
      graph.set(each.from, [...(graph.get(each.from) ?? []), target(each)]);
    }
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('reads registries only from pages, scripts and their own reader', () => {
    const readers = imports.filter((each) => target(each).endsWith('/all.ts')).map((each) => folderOf(each.from));
    expect([...new Set(readers)].filter((folder) => !['pages', 'reader'].includes(folder))).toEqual([]);
  });

  it('keeps files short, exports named and folders named after the field', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
    const routes = files.filter(
      (file) => file.startsWith('src/pages/') && readFileSync(file, 'utf8').split('\n').length > 41,
    );
    const unnamed = files.filter((file) => file.endsWith('.ts') && /^export default/m.test(readFileSync(file, 'utf8')));
    const vague = files.filter((file) => /\/(lib|utils?|helpers?|common|shared|misc)(\/|\.)|\/index\.ts$/.test(file));
    const loose = files.filter((file) => /(:|<|\bas)\s*any\b/.test(readFileSync(file, 'utf8')));
    expect({ long, routes, unnamed, vague, loose }).toEqual({
      long: [],
      routes: [],
      unnamed: [],
      vague: [],
      loose: [],
    });
  });
});
