import { beforeAll, describe, expect, it } from 'vitest';
import { table, type Row } from '../../src/domain/dataset.ts';
import { datasets } from '../../src/domain/datasets/all.ts';
import { disclosures } from '../../src/domain/disclosure.ts';
import type { Observed } from '../../src/domain/disclosure-cells.ts';
import { scopesOf } from '../../src/domain/happenings.ts';
import { languageCodes } from '../../src/domain/languages.ts';
import { seriesOf, valueAt } from '../../src/domain/lineage.ts';
import type { Model } from '../../src/domain/model.ts';
import { atom } from '../../src/formats/atom.ts';
import { captionText } from '../../src/material/kit.ts';
import { endpoints } from '../../src/views/api-endpoints.ts';
import { answerOf, listOf, thingsOf } from '../../src/views/api.ts';
import { collectionOf } from '../../src/views/collection.ts';
import { compareView } from '../../src/views/compare.ts';
import { datasetView } from '../../src/views/dataset.ts';
import { embedsOf } from '../../src/views/embeds.ts';
import { feedView } from '../../src/views/feed.ts';
import { figureTable, figuresOf } from '../../src/views/figures.ts';
import { indicatorView } from '../../src/views/indicator.ts';
import { figureWords } from '../../src/views/kit-figure.ts';
import { kitsOf } from '../../src/views/kit-list.ts';
import { kitWords } from '../../src/views/kit-words.ts';
import { llmsText } from '../../src/views/llms.ts';
import { explorerView } from '../../src/views/map-explorer.ts';
import { mapValues } from '../../src/views/map-values.ts';
import { profilesOf } from '../../src/views/profiles.ts';
import { provinceView } from '../../src/views/provinces.ts';
import { regionView } from '../../src/views/regions.ts';
import { releaseIndex } from '../../src/views/release-files.ts';
import { searchView } from '../../src/views/search.ts';
import { ownShare, sharedPaths } from '../../src/views/share-image.ts';
import { oembedOf, shareOf } from '../../src/views/share.ts';
import { workingView } from '../../src/views/working.ts';
import { real, speaking } from './speaking.ts';

/*
 * Canaries: made-up true values of two provinces that only this test knows, kept back in the content and added to its totals. Whatever
 * is published is made from that content; none of it may hold a canary, nor what would follow from one.
 */

const indicator = 'primary-girls';
const share = 'primary-girls-share';
const year = 2016;
const truth: Readonly<Record<string, number>> = { 'p63-02': 918_273, 'p63-06': 827_364 };
const site = new URL('https://example.org');
const region = 'region-northern-midlands-and-mountain-areas';
const todays = ['p34-08', 'p34-19'];

const isIn = (places: readonly string[], row: Pick<Observed, 'indicator' | 'area' | 'year'>): boolean =>
  row.indicator === indicator && row.year === year && places.includes(row.area);

/** The real content with the canaries in its totals and the cells themselves kept back. */
function withCanaries(): Model {
  const model = real();
  const moved = Object.entries(truth).reduce(
    (sum, [area, value]) => sum + value - (valueAt(model, indicator, area, year)?.value ?? 0),
    0,
  );
  const observations = model.observations.map((row): Model['observations'][number] => {
    if (isIn(Object.keys(truth), row)) return { ...row, value: null, status: 'suppressed' };
    return isIn(['vn', region], row) ? { ...row, value: (row.value ?? 0) + moved } : row;
  });
  return { ...model, observations };
}

const flat = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
const text = (value: unknown): string => JSON.stringify(value, flat);

/** A number however it is grouped: bare, or with a point, a comma or a space of any width before the last three digits. */
const written = (value: number): RegExp =>
  new RegExp(`(?<![0-9])${String(value).replace(/(\d{3})$/, '[.,\\s\\u00a0\\u202f]?$1')}(?![0-9])`);

let model: Model;
let canaries: readonly (readonly [string, RegExp])[];

beforeAll(() => {
  model = withCanaries();
  const sums = [
    [
      'the sum of the province of today',
      (truth['p63-02'] ?? 0) + (valueAt(model, indicator, 'p63-08', year)?.value ?? 0),
    ],
    ['the other sum', (truth['p63-06'] ?? 0) + (valueAt(model, indicator, 'p63-19', year)?.value ?? 0)],
  ] as const;
  const shares = Object.entries(truth).map(([area, value]) => {
    const all = valueAt(model, 'primary-pupils', area, year)?.value ?? 1;
    return [
      `the share of ${area}`,
      new RegExp(
        String((value / all) * 100)
          .slice(0, 7)
          .replace('.', '[.,]'),
      ),
    ] as const;
  });
  canaries = [
    ...[...Object.entries(truth), ...sums].map(([what, value]) => [what, written(value)] as const),
    ...shares,
  ];
});

const leaksIn = (published: unknown): string[] => {
  const words = text(published);
  return canaries.filter(([, canary]) => canary.test(words)).map(([what]) => what);
};

const isHidden = (row: Row): boolean =>
  (row['indicator'] === indicator || row['indicator'] === share) &&
  row['year'] === year &&
  [...Object.keys(truth), ...todays].includes(String(row['area']));

const numbers = (row: Row): unknown[] =>
  [row['value'], row['low'], row['high']].filter((cell) => typeof cell === 'number');

describe('figures that are kept back', () => {
  it('would be seen: each canary is found where it stands', () => {
    expect(leaksIn(['918273', { at: '827.364' }])).toEqual(Object.keys(truth));
    expect(leaksIn(new Map([['x', '918\u202f273']]))).toEqual(['p63-02']);
    expect(leaksIn('1918273 9182730')).toEqual([]);
  });

  it('cannot be worked out, since two are kept back', () => {
    expect(disclosures(model, [model.observations])).toEqual([]);
    const one = model.observations.map((row): Observed =>
      isIn(['p63-06'], row) ? { ...row, value: truth['p63-06'] ?? null, status: 'final' } : row,
    );
    expect(disclosures(model, [one])[0]?.message).toMatch(
      /^primary-girls p63-02 2016 is kept back, but follows exactly: .*918273$/,
    );
  });

  it('are in no table that is published', () => {
    expect(datasets.filter((dataset) => leaksIn(table(dataset, model).rows).length > 0).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('have no number in any table, nor has what is made of them, and both say that they are kept back', () => {
    const rows = datasets.flatMap((dataset) => table(dataset, model).rows).filter(isHidden);
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.filter((row) => numbers(row).length > 0 || row['status'] !== 'suppressed')).toEqual([]);
    expect(todays.map((area) => valueAt(model, indicator, area, year)?.reason)).toEqual([
      'part_suppressed',
      'part_suppressed',
    ]);
  });

  it('are in no file of a figure or a map', () => {
    const figures = [indicator, share].flatMap((id) => figuresOf(model, speaking('vi'), id));
    expect(leaksIn(figures.map((figure) => figureTable(model, figure)))).toEqual([]);
    expect(leaksIn([mapValues(model, indicator), mapValues(model, share), profilesOf(model)])).toEqual([]);
    const rows = figures.flatMap((figure) => figureTable(model, figure).rows).filter(isHidden);
    expect(rows.filter((row) => numbers(row).length > 0)).toEqual([]);
  });

  it.each(languageCodes)('are on no page in %s, which says that they are kept back', (language) => {
    const translator = speaking(language);
    const own = [indicatorView(model, translator, indicator), indicatorView(model, translator, share)];
    const places = [...Object.keys(truth), ...todays].flatMap((id) => model.areas.get(id) ?? []);
    const others = [
      ...[indicator, share].map((id) => workingView(model, translator, id)),
      ...places.map((area) => provinceView(model, translator, area)),
      ...[model.areas.get(region)].flatMap((area) => (area ? regionView(model, translator, area) : [])),
      compareView(model, translator),
      explorerView(model, translator),
    ];
    expect(leaksIn([own, others])).toEqual([]);
    expect(text(own)).toContain(translator.word('status', 'suppressed'));
  });

  it('are in no answer to a program', () => {
    const collection = collectionOf(model, languageCodes.map(speaking), site);
    const wanted = new Set([indicator, share, ...Object.keys(truth), ...todays]);
    const answers = endpoints.flatMap((endpoint) =>
      thingsOf(model, endpoint)
        .filter((row) => wanted.has(String(row[endpoint.id])))
        .map((row) => answerOf(model, collection, endpoint, row)),
    );
    expect(answers.length).toBe(wanted.size);
    expect(leaksIn([answers, endpoints.map((endpoint) => listOf(model, collection, endpoint))])).toEqual([]);
    expect(leaksIn([releaseIndex(model, site)])).toEqual([]);
  });

  it('are in no feed, no list of the search and no text for machines', () => {
    const translator = speaking('en');
    const feeds = scopesOf(model)
      .filter(({ id }) => ['all', 'updates', 'releases'].includes(id))
      .map((scope) => atom(feedView(model, translator, scope, site)));
    expect(feeds).toHaveLength(3);
    const ids = datasets.map(({ id }) => id);
    expect(leaksIn([feeds, searchView(model, translator, ids), llmsText(model, translator, site)])).toEqual([]);
  });

  it('are in no words of a share image, a frame or what is said for it', () => {
    const translator = speaking('vi');
    const slugs = todays.flatMap((id) => model.areas.get(id)?.slug ?? []);
    const paths = sharedPaths(model, translator).filter((path) =>
      [indicator, share, ...slugs].some((name) => path.includes(`/${name}/`)),
    );
    expect(paths.length).toBeGreaterThan(2);
    expect(leaksIn(paths.map((path) => ownShare(model, translator, path)))).toEqual([]);
    const frames = embedsOf(model, translator).filter(({ id }) => id.includes(indicator));
    expect(frames.length).toBeGreaterThan(0);
    expect(
      leaksIn(
        frames.map((embed) => [shareOf(model, translator, embed, site), oembedOf(model, translator, embed, site)]),
      ),
    ).toEqual([]);
  });

  it('are in no words, caption or list of a kit, whichever figure it tells', () => {
    const translators = languageCodes.map(speaking);
    const kits = kitsOf(model, translators, 'all').filter(({ area }) => todays.includes(area.id));
    expect(kits).toHaveLength(todays.length);
    for (const kit of kits) {
      const spoken = new Map(translators.map((each) => [each.language, kitWords(model, each, kit, site)] as const));
      const captions = [...spoken.values()].map(captionText);
      const values = [indicator, share].flatMap((id) => seriesOf(model, id)).filter(({ area }) => area === kit.area.id);
      const told = values.filter(({ value }) => value !== null).map((each) => figureWords(model, speaking('vi'), each));
      expect(leaksIn([[...spoken], captions, told])).toEqual([]);
    }
  });

  it.each(languageCodes)('are in no linked data of a table in %s', (language) => {
    const views = datasets
      .filter(({ id }) => ['observations', 'series', 'assessments'].includes(id))
      .map((dataset) => datasetView(model, speaking(language), dataset, { files: [], all: datasets, site }));
    expect(leaksIn(views)).toEqual([]);
  });
});
