import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/domain/languages.ts';
import { refusedByProfile } from './dcat-ap.ts';
import { statementsOf } from './jsonld.ts';
import { filesOf, origin, read, site } from './pages.ts';
import { linesOf } from './tables.ts';

/* The catalogue for data portals (DCAT-AP 3.0.1): what must be in it is, its links lead to files, and the files are those that it says.
   Our own tests read it as plain JSON; a processor of JSON-LD reads it too, and must find the same. */

type Thing = { readonly '@id'?: string; readonly '@type'?: string } & Readonly<Record<string, unknown>>;
type Document = { readonly '@context': Readonly<Record<string, unknown>>; readonly '@graph': readonly Thing[] };

const address = `${origin}/data/catalog.jsonld`;

/** The file of the site at an address; throws where the address is another site's. */
function fileAt(url: string): string {
  if (!url.startsWith(`${origin}/`)) throw new Error(`${url} is not of this site`);
  const path = new URL(url).pathname.slice(1);
  return join(site, path.endsWith('/') || path === '' ? `${path}index.html` : path);
}

const whole = JSON.parse(readFileSync(fileAt(address), 'utf8')) as Document;
const { '@context': context, '@graph': graph } = whole;

/** The whole name of a term, by the context of the file. */
function fullOf(term: string): string {
  const [prefix = '', name = ''] = term.split(':');
  return `${prefix === 'rdf' ? 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' : String(context[prefix])}${name}`;
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value].flat());

/** A thing and all that lie within it. */
const within = (thing: Thing): Thing[] => [
  thing,
  ...Object.values(thing).flatMap(list).filter(isThing).flatMap(within),
];
const things = graph.flatMap(within);
const ofType = (type: string): Thing[] => things.filter((thing) => thing['@type'] === type);
const [catalogue] = ofType('dcat:Catalog') as [Thing];
const isVersion = (thing: Thing): boolean => 'dcat:isVersionOf' in thing;
const tables = ofType('dcat:Dataset').filter((thing) => !isVersion(thing));
const versions = ofType('dcat:Dataset').filter(isVersion);
const distributions = ofType('dcat:Distribution');
const byName = new Map(things.flatMap((thing) => (thing['@id'] ? [[thing['@id'], thing] as const] : [])));

/** What must be said, by the mandatory and those recommended properties of the profile that are known here. */
const demanded: Readonly<Record<string, string>> = {
  'dcat:Catalog':
    'dct:title dct:description dct:publisher dcat:dataset dct:language dct:license dct:modified dcat:service',
  'dcat:Dataset':
    'dct:title dct:description dct:publisher dcat:distribution dcat:keyword dcat:theme dct:spatial dcat:version dct:identifier dcat:inSeries dcat:landingPage',
  'dcat:DatasetSeries': 'dct:title dct:description dct:publisher dct:modified dct:temporal',
  'dcat:Distribution':
    'dct:title dcat:accessURL dcat:downloadURL dcat:mediaType dcat:byteSize dct:license dct:rights spdx:checksum',
  'dcat:DataService': 'dct:title dcat:endpointURL dcat:endpointDescription dcat:servesDataset',
  'foaf:Agent': 'foaf:name',
  'prov:Entity': 'dct:title dct:publisher',
  'spdx:Checksum': 'spdx:algorithm spdx:checksumValue',
};

/** What must be said of a released version; the rest is that of the table it is a version of. */
const demandedOfVersions =
  'dct:title dct:description dct:publisher dct:identifier dcat:version dct:issued dcat:landingPage';

const texts = ['dct:title', 'dct:description'];
const inLanguages = (value: unknown): string[] =>
  list(value).map((each) => (isThing(each) ? String(each['@language']) : 'none'));

const facts = (distribution: Thing) => ({
  file: fileAt(String(distribution['dcat:downloadURL'])),
  size: distribution['dcat:byteSize'],
  sha256: (distribution['spdx:checksum'] as Thing)['spdx:checksumValue'],
});

const factsOf = (file: string) => {
  const bytes = readFileSync(file);
  return { file, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
};

describe('the catalogue', () => {
  it('uses no term that its own context does not explain', () => {
    const terms = new Set(things.flatMap((thing) => [...Object.keys(thing), String(thing['@type'] ?? 'dcat:')]));
    const unknown = [...terms].filter((term) => !term.startsWith('@') && !(term.split(':')[0]! in context));
    expect(unknown).toEqual([]);
    expect(Object.values(context).every((term) => typeof term === 'string' || isThing(term))).toBe(true);
  });

  it('is read whole by a processor of JSON-LD, without a context from elsewhere', async () => {
    const statements = await statementsOf(whole, address);
    const typed = (type: string): number => statements.filter((each) => each.endsWith(`${fullOf(type)}> .`)).length;
    const types = ['dcat:Distribution', 'dcat:Dataset', 'dcat:DatasetSeries', 'spdx:Checksum'];
    expect(types.map(typed)).toEqual(types.map((type) => ofType(type).length));
    const form = /^(<https?:[^ ]+>|_:\w+) <https?:[^ ]+> (<(https?|mailto):[^ ]+>|_:\w+|".*"\S*) \.$/;
    expect(statements.filter((each) => !form.test(each))).toEqual([]);
    await expect(statementsOf({ ...whole, '@graph': [{ ...catalogue, titel: 'x' }] }, address)).rejects.toThrow();
  });

  it('keeps to the shapes of the profile, which would refuse a second licence, a text for a name, and a table without a title', async () => {
    expect(refusedByProfile(await statementsOf(whole, address), fullOf)).toEqual([]);
    const licences = ['https://a.example/', 'https://b.example/'];
    const wrong = [
      {
        '@id': 'https://a.example/#table',
        '@type': 'dcat:Dataset',
        'dct:description': 'x',
        'dcat:inSeries': { '@value': 'y' },
      },
      {
        '@id': 'https://a.example/#file',
        '@type': 'dcat:Distribution',
        'dcat:accessURL': 'https://a.example/',
        'dct:license': licences,
      },
    ];
    expect(refusedByProfile(await statementsOf({ '@context': context, '@graph': wrong }, address), fullOf)).toEqual([
      '<https://a.example/#table> dct:title: 0 times',
      '<https://a.example/#table> dcat:inSeries: "y"',
      '<https://a.example/#file> dct:license: 2 times',
    ]);
  });

  it('says of everything what the profile demands', () => {
    const lacking = Object.entries(demanded).flatMap(([type, terms]) =>
      ofType(type).flatMap((thing) =>
        (isVersion(thing)
          ? demandedOfVersions.replace(type === 'dcat:DatasetSeries' ? 'dct:identifier ' : '', '')
          : terms
        )
          .split(' ')
          .flatMap((term) => (list(thing[term]).length > 0 ? [] : `${thing['@id']} ${term}`)),
      ),
    );
    expect(lacking).toEqual([]);
    expect(Object.keys(demanded).filter((type) => ofType(type).length === 0)).toEqual([]);
  });

  it('says it in three languages', () => {
    const ours = [
      catalogue,
      ...tables,
      ...ofType('dcat:DatasetSeries'),
      ...ofType('dcat:DataService'),
      ...distributions,
    ];
    const bare = ours.flatMap((thing) =>
      texts
        .filter((term) => thing[term] !== undefined)
        .filter((term) => !languageCodes.every((code) => inLanguages(thing[term]).includes(code)))
        .map((term) => `${thing['@id']} ${term}`),
    );
    expect(bare).toEqual([]);
  });

  it('names things once and nothing that it does not describe', () => {
    const named = things.flatMap((thing) => thing['@id'] ?? []);
    expect(named.length).toBe(new Set(named).size);
    const meant = things
      .flatMap((thing) => Object.values(thing).flatMap(list))
      .filter((value): value is string => typeof value === 'string' && value.startsWith(`${address}#`));
    expect(meant.filter((name) => !byName.has(name))).toEqual([]);
  });

  it('gives outlines their own licence, and all else that of the site', () => {
    const outlined = distributions.filter(({ 'dct:license': licence }) => String(licence).includes('opendatacommons'));
    const endings = outlined.map((each) => String(each['dcat:downloadURL']).split('/areas.')[1]);
    expect(endings.toSorted()).toEqual(['geojson', 'topo.json']);
    const others = distributions.filter((each) => !outlined.includes(each)).map((each) => each['dct:license']);
    expect([...new Set(others)]).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
  });

  it('names no contact and no rhythm that nobody promised', () => {
    expect(things.filter((thing) => 'dct:accrualPeriodicity' in thing)).toEqual([]);
  });
});

describe('a reader who begins at the catalogue', () => {
  const datasets = list(catalogue['dcat:dataset']).filter(isThing);
  const reached = datasets.flatMap((dataset) => list(dataset['dcat:distribution'])).filter(isThing);

  it('reaches every file of every table by links alone', () => {
    const published = filesOf('data/*.csv').filter((file) => !/\.(?:excel|sdmx)\.csv$/.test(file));
    expect(datasets.flatMap((dataset) => dataset['dct:identifier'] ?? []).toSorted()).toEqual(
      published.map((file) => file.slice('data/'.length, -'.csv'.length)).toSorted(),
    );
    const files = reached.map((distribution) => String(distribution['dcat:downloadURL']).slice(`${origin}/`.length));
    const beside = tables.flatMap(({ 'dct:identifier': id }) => filesOf(`data/${String(id)}.*`));
    expect(files.toSorted()).toEqual(beside.filter((file) => !file.endsWith('.csv-metadata.json')).toSorted());
  });

  it('finds each as long as it is said to be, and with its sum', () => {
    expect(reached.map(facts)).toEqual(reached.map(({ 'dcat:downloadURL': url }) => factsOf(fileAt(String(url)))));
  });

  it('reads one of them by what is said beside it', () => {
    const areas = reached.find((distribution) => String(distribution['dcat:downloadURL']).endsWith('/areas.csv'))!;
    const described = JSON.parse(readFileSync(fileAt(String(areas['dct:conformsTo'])), 'utf8')) as {
      readonly tables: readonly {
        readonly url: string;
        readonly tableSchema: { readonly columns: readonly { name: string }[] };
      }[];
    };
    const [names, ...rows] = linesOf(readFileSync(facts(areas).file, 'utf8'));
    expect(described.tables[0]!.url).toBe('areas.csv');
    expect(names).toEqual(described.tables[0]!.tableSchema.columns.map(({ name }) => name));
    expect(rows.filter((row) => row[names!.indexOf('kind')] === 'province')).toHaveLength(34);
  });

  it('finds pages, the description of the interface and the other catalogues', () => {
    const links = things.flatMap((thing) =>
      ['dcat:landingPage', 'dcat:endpointDescription', 'rdfs:seeAlso', 'dct:conformsTo'].flatMap((term) =>
        list(thing[term]),
      ),
    );
    const dead = links.map(String).filter((url) => !existsSync(fileAt(url)));
    expect(links.length).toBeGreaterThan(100);
    expect(dead).toEqual([]);
  });

  it('would find a file that was changed', () => {
    const { file, sha256 } = facts(reached[0]!);
    expect(factsOf(file).sha256).toBe(sha256);
    expect(
      createHash('sha256')
        .update(`${readFileSync(file, 'utf8')} `)
        .digest('hex'),
    ).not.toBe(sha256);
  });
});

describe('the releases', () => {
  const index = JSON.parse(read('data/releases/index.json')) as {
    readonly releases: readonly {
      version: string;
      date: string;
      tables: readonly { csv: string; sha256: string; bytes: number }[];
    }[];
  };
  const inOrder = (facts: readonly { file: string }[]) => facts.toSorted((a, b) => (a.file < b.file ? -1 : 1));

  it('are versions of the tables, each with its CSV, its sum and its day', () => {
    const expected = index.releases.flatMap(({ tables: own }) =>
      own.map(({ csv, sha256, bytes }) => ({ file: fileAt(csv), size: bytes, sha256 })),
    );
    const found = versions.flatMap((version) => list(version['dcat:distribution']).filter(isThing).map(facts));
    expect(inOrder(found)).toEqual(inOrder(expected));
    expect(inOrder(expected.map(({ file }) => factsOf(file)))).toEqual(inOrder(expected));
    const days = new Map(index.releases.map(({ version, date }) => [version, date]));
    expect(versions.filter((each) => each['dct:issued'] !== days.get(String(each['dcat:version'])))).toEqual([]);
  });

  it('are named by what they are versions of, and name those before them', () => {
    const unnamed = things
      .filter(isVersion)
      .filter((each) => !list(byName.get(String(each['dcat:isVersionOf']))?.['dcat:hasVersion']).includes(each['@id']));
    expect(unnamed).toEqual([]);
    const whole = ofType('dcat:DatasetSeries').filter(isVersion);
    expect(whole.map((each) => each['dcat:version'])).toEqual(index.releases.map(({ version }) => version));
    expect(whole.filter((each) => inLanguages(each['adms:versionNotes']).length < languageCodes.length)).toEqual([]);
    expect(whole.map((each) => each['dcat:previousVersion'] !== undefined)).toEqual(whole.map((_, at) => at > 0));
  });
});

describe('the terms of use', () => {
  it('are those of the publishers for tables that carry figures, beside the licence of the compilation', () => {
    const rights = (id: string): unknown =>
      byName.get(String(tables.find((each) => each['dct:identifier'] === id)?.['dct:rights']))?.['rdfs:label'];
    expect(rights('observations')).toEqual(rights('series'));
    expect(rights('observations')).not.toEqual(rights('glossary'));
    expect(inLanguages(rights('observations'))).toEqual([...languageCodes]);
    const { resources } = JSON.parse(read('data/datapackage.json')) as {
      readonly resources: readonly {
        name: string;
        licenses: readonly { path: string }[];
        rights?: object;
        sources?: object[];
      }[];
    };
    const series = resources.find(({ name }) => name === 'series')!;
    expect(series.licenses.map(({ path }) => path)).toEqual([
      `${origin}/vi/about/licences/`,
      'https://creativecommons.org/licenses/by/4.0/',
    ]);
    expect(Object.keys(series.rights ?? {})).toEqual([...languageCodes]);
    expect(series.sources?.length).toBeGreaterThan(0);
  });
});
