import { describe, expect, it } from 'vitest';
import { differenceTable } from '../../src/domain/difference-table.ts';
import { scopesOf } from '../../src/domain/happenings.ts';
import { languageCodes } from '../../src/domain/languages.ts';
import type { Model } from '../../src/domain/model.ts';
import { formats } from '../../src/formats/all.ts';
import { csv } from '../../src/formats/csv.ts';
import { formatsFor } from '../../src/formats/format.ts';
import { writtenOfRelease } from '../../src/formats/written.ts';
import { readContent } from '../../src/reader/read.ts';
import { checkCommands } from '../../src/views/commands.ts';
import { correctionNotices, correctionsView } from '../../src/views/corrections.ts';
import { dataVersion } from '../../src/views/description.ts';
import { differenceView } from '../../src/views/differences.ts';
import { feedView } from '../../src/views/feed.ts';
import { pairsOf, releaseFolders, releaseIndex, releasedTables } from '../../src/views/release-files.ts';
import { releasesView, releaseView } from '../../src/views/releases.ts';
import { correction, release, revision } from '../reader/released.ts';
import { replace, withCopy, type Change } from '../reader/planted.ts';
import { real, speaking } from './speaking.ts';

/* Releases of the tiny fixture: none, one, two, and two with changes since; explained by the words of the real dictionary. */

const pupils = 'observations/test-pupils.csv';
const nation = 'dataset: observations\n    indicator: test-pupils\n    areas: [vn]';
const province = 'dataset: observations\n    indicator: test-pupils\n    areas: [p34-01]';
const site = new URL('https://quyen.example/');
const translators = languageCodes.map(speaking);

const former = (model: Model, id: string): string => `provinces/before-2025/${model.areas.get(id)!.slug}/`;

const first = release('2026.1.0');
const changed = [replace(pupils, 'vn,2023,600', 'vn,2023,610'), revision('newer', nation), release('2026.2.0')];
const mended = [
  replace(pupils, 'p34-01,2025,310', 'p34-01,2025,300'),
  correction('mended', province, "pages: ['plan/']\nwrong_in: ['2026.1.0', '2026.2.0']\n"),
];

/** Reads the fixture with changes and looks at it while its files are there. */
const looking = <T>(changes: readonly Change[], look: (model: Model) => T): T =>
  withCopy(changes, (folder) => {
    const { model, problems } = readContent(folder);
    if (!model) throw new Error(JSON.stringify(problems[0]));
    // The archive reads lazily, so everything is asked for while the copy stands.
    return look({
      ...model,
      dictionary: real().dictionary,
      strings: real().strings,
      archive: { ...model.archive, dictionary: () => real().dictionary },
    });
  });

describe('without a release', () => {
  it('the site says so, and has an empty index and no feed of releases', () => {
    looking([], (model) => {
      expect(dataVersion(model)).toBe('0.0.0+2026-11-21');
      expect(releaseFolders(model)).toEqual([]);
      expect(releaseIndex(model, site)).toEqual({ latest: null, releases: [], differences: [] });
      expect(scopesOf(model).map(({ id }) => id)).not.toContain('releases');
      for (const speaker of translators) {
        expect(releasesView(model, speaker).state).toBe(
          speaker.t('release.none', { date: speaker.date('2026-11-21') }),
        );
        expect(correctionsView(model, speaker)).toMatchObject({ corrections: [], revisions: [] });
      }
    });
  });
});

describe('with one release', () => {
  it('the data has its version, and its files are those of today', () => {
    looking([first], (model) => {
      expect(dataVersion(model)).toBe('2026.1.0');
      expect(releaseFolders(model).map(({ folder }) => folder)).toEqual(['2026.1.0', 'latest']);
      expect(pairsOf(model)).toEqual([{ from: '2026.1.0', to: 'next' }]);
      const tables = releasedTables(model, translators, '2026.1.0');
      expect(tables.map(({ table }) => table.dataset)).toEqual(model.archive.datasets.map(({ id }) => id));
      for (const { table, description, csv: frozen } of tables) {
        expect(csv.write(table)).toBe(new TextDecoder().decode(frozen()));
        expect(description.version).toBe('2026.1.0');
      }
      expect(differenceView(model, speaking('en'), { from: '2026.1.0', to: 'next' })).toMatchObject({
        counts: [],
        values: undefined,
        tables: undefined,
      });
    });
  });
});

describe('with two releases and changes since', () => {
  it('each state is compared with each, and every change has its reason', () => {
    looking([first, ...changed, ...mended], (model) => {
      expect(dataVersion(model)).toBe('2026.2.0+2026-11-21');
      expect(pairsOf(model).map(({ from, to }) => `${from} ${to}`)).toEqual(['2026.1.0 2026.2.0', '2026.2.0 next']);
      expect(
        csv
          .write(differenceTable(model, '2026.1.0', '2026.2.0'))
          .split('\n')
          .slice(1),
      ).toEqual([
        'observations,indicator=test-pupils;area=vn;year=2023;sex=total;residence=total,test-pupils,vn,2023,value,revised_up,600,610,revision:newer',
        '',
      ]);
      expect(csv.write(differenceTable(model, '2026.2.0', 'next'))).toContain('revised_down,310,300,correction:mended');
      const view = differenceView(model, speaking('en'), { from: '2026.1.0', to: '2026.2.0' });
      expect(view.counts).toEqual(['1 value revised upwards']);
      expect(view.values?.rows[0]?.slice(1).map(({ text }) => text)).toEqual([
        'revised up',
        '600',
        '610',
        'revision: Made up.',
      ]);
      const released = releasedTables(model, translators, '2026.1.0');
      const frozen = released.find(({ table }) => table.dataset === 'observations');
      expect(csv.write(frozen!.table)).toBe(new TextDecoder().decode(frozen!.csv()));
      expect(frozen!.description).toMatchObject({ version: '2026.1.0', asOf: '2026-11-21' });
    });
  });

  it('tells in words which row and column differ, in no language by a code', () => {
    const country = 'areas/country.yaml';
    const counted = (value: number) =>
      `populations: [{ value: ${value}, year: 2024, basis: average_preliminary, source: test-source, confidence: seen }]`;
    const changes = [
      replace(country, 'kind: country', `kind: country\n  ${counted(1000)}`),
      first,
      replace(country, counted(1000), counted(1100)),
      revision('counted', 'dataset: populations\n    areas: [vn]'),
      release('2026.2.0'),
    ];
    looking(changes, (model) => {
      for (const speaker of translators) {
        const view = differenceView(model, speaker, { from: '2026.1.0', to: '2026.2.0' });
        const texts = view.values!.rows.flatMap((row) => row.map(({ text }) => text));
        expect(texts.filter((text) => /[a-z]_[a-z]/.test(text))).toEqual([]);
        expect(texts[0]).toContain(speaker.word('population_basis', 'average_preliminary'));
        expect(texts[0]).toContain(speaker.say(model.areas.get('vn')!.name));
      }
    });
  });

  it('every format can be made of what was frozen', async () => {
    const released = looking([first, ...changed], (model) => releasedTables(model, translators, '2026.1.0'));
    for (const each of released) {
      // The fixture has no outlines.
      const fitting = formatsFor(formats, each.table).filter(
        ({ extension }) => !['csv', 'geojson', 'topo.json'].includes(extension),
      );
      const files = await Promise.all(fitting.map((format) => writtenOfRelease(format, each)));
      expect(files.every(({ bytes }) => bytes.length > 0)).toBe(true);
    }
  });

  it('the pages are whole in every language', () => {
    looking([first, ...changed, ...mended], (model) => {
      for (const speaker of translators) {
        const list = releasesView(model, speaker);
        expect(list.releases.map(({ href }) => href.split('/').at(-2))).toEqual(['2026.2.0', '2026.1.0']);
        const one = releaseView(model, speaker, '2026.1.0', [csv], site);
        expect(one.tables).toHaveLength(model.archive.datasets.length);
        expect(one.citation).toContain('2026.1.0');
        expect(one.comparisons.map(({ href }) => href)).toEqual([
          `/${speaker.language}/data/releases/2026.1.0/2026.2.0/`,
        ]);
      }
    });
  });

  it('a correction stands on the pages it concerns, and on no others', () => {
    looking([first, ...changed, ...mended], (model) => {
      const noticed = (path: string) => correctionNotices(model, speaking('vi'), path).map(({ href }) => href);
      const province = `provinces/${model.areas.get('p34-01')!.slug}/`;
      const concerned = ['indicators/test-pupils/', 'indicators/test-pupils/working/', 'data/observations/', province];
      const made = ['data/series/', 'data/assessments/'];
      const released = ['2026.1.0/', '2026.2.0/', '2026.1.0/2026.2.0/', '2026.2.0/next/'];
      for (const path of [...concerned, ...made, ...released.map((each) => `data/releases/${each}`), 'plan/tasks/1/'])
        expect(noticed(path), path).toEqual(['/vi/corrections/#correction-mended']);
      const others = [
        '',
        'indicators/test-teachers/',
        'data/areas/',
        'data/releases/',
        'corrections/',
        former(model, 'p63-01'),
      ];
      expect(others.flatMap(noticed)).toEqual([]);
      const [shown] = correctionsView(model, speaking('en')).corrections;
      expect(shown).toMatchObject({ id: 'mended', noticedBy: 'a reader' });
      expect(shown?.wrongIn.map(({ label }) => label)).toEqual(['2026.1.0', '2026.2.0']);
    });
  });

  it('the log calls pages by their names', () => {
    for (const translator of translators) {
      const { corrections, revisions } = correctionsView(real(), translator);
      const labels = [...corrections, ...revisions].flatMap(({ pages }) => pages.map(({ label }) => label));
      expect(labels.length).toBeGreaterThan(0);
      expect(labels.filter((label) => label.startsWith('/'))).toEqual([]);
    }
  });

  it('a correction stands on the pages of what was made of the value: the province of today, the ratio, the comparisons', () => {
    const part = 'dataset: observations\n    indicator: test-pupils\n    areas: [p63-01]\n    years: [2023]';
    looking([correction('of-part', part)], (model) => {
      const noticed = (path: string) => correctionNotices(model, speaking('vi'), path).length;
      const concerned = [
        former(model, 'p63-01'),
        `provinces/${model.areas.get('p34-01')!.slug}/`,
        'indicators/test-pupils-per-teacher/',
        'map/',
        'compare/',
      ];
      expect(concerned.filter((path) => noticed(path) !== 1)).toEqual([]);
      const others = [
        former(model, 'p63-02'),
        `provinces/${model.areas.get('p34-02')!.slug}/`,
        'indicators/test-teachers/',
      ];
      expect(others.filter((path) => noticed(path) > 0)).toEqual([]);
      expect(scopesOf(model).map(({ id }) => id)).toContain(`province-${model.areas.get('p34-01')!.slug}`);
    });
  });

  it('a correction of an indicator in all places stands on the page of each place with such a value', () => {
    looking([correction('everywhere', 'dataset: observations\n    indicator: test-pupils')], (model) => {
      const noticed = (path: string) => correctionNotices(model, speaking('vi'), path).length;
      expect(['p63-01', 'p63-02', 'p63-03'].map((id) => noticed(former(model, id)))).toEqual([1, 1, 1]);
    });
  });

  it('the feed tells of releases, revisions and corrections, and of nothing else', () => {
    looking([first, ...changed, ...mended], (model) => {
      const scope = scopesOf(model).find(({ id }) => id === 'releases')!;
      const { entries, subtitle } = feedView(model, speaking('en'), scope, site);
      expect(entries.map(({ key }) => key).toSorted()).toEqual([
        'correction:mended',
        'release:2026.1.0',
        'release:2026.2.0',
        'revision:newer',
      ]);
      expect(subtitle).toContain('2026.2.0');
      // Both releases are of one day; the newer stands first, and says what it changed.
      const ofReleases = entries.filter(({ key }) => key.startsWith('release:'));
      expect(ofReleases.map(({ key }) => key)).toEqual(['release:2026.2.0', 'release:2026.1.0']);
      expect(ofReleases.map(({ text }) => text?.words)).toEqual([
        'Made-up release. From 2026.1.0 to 2026.2.0: 1 value revised upwards.',
        'Made-up release.',
      ]);
      expect(ofReleases.map(({ also }) => also)).toEqual([
        {
          url: 'https://quyen.example/en/data/releases/2026.1.0/2026.2.0/',
          title: 'What changed in the data from 2026.1.0 to 2026.2.0',
        },
        undefined,
      ]);
      expect(entries.find(({ key }) => key === 'revision:newer')?.url).toBe(
        'https://quyen.example/en/corrections/#revision-newer',
      );
    });
  });
});

it('shows three commands for each system, with the real address', () => {
  for (const system of ['linux', 'macos', 'windows'] as const) {
    const commands = checkCommands(system, site);
    expect(commands).toHaveLength(3);
    expect(commands.slice(0, 2).every((line) => line.includes('https://quyen.example/'))).toBe(true);
  }
});
