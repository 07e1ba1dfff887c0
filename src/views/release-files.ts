import { table, type Table } from '../domain/dataset.ts';
import type { Collection } from '../domain/description.ts';
import { languageCodes } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import { isReleased, newestRelease, next, releasesOf } from '../domain/releases.ts';
import { withdrawalsFrom } from '../domain/withdrawals.ts';
import type { Translator } from '../i18n/translator.ts';
import { collectionOf } from './collection.ts';
import { descriptionOf, releasedDescription } from './description.ts';
import { href } from './page.ts';
import { saidBy } from './word-labels.ts';

/** A table of a release as files are written of it. */
export type ReleasedTable = {
  readonly table: Table;
  readonly description: ReturnType<typeof releasedDescription>;
  /** The bytes of its canonical CSV as they were frozen. */
  readonly csv: () => Uint8Array<ArrayBuffer>;
};

/** A folder of `/data/releases/` and the release that lies in it. */
export type ReleaseFolder = { readonly folder: string; readonly version: string };

/** The folder that holds the newest release, whichever that is. */
export const latest = 'latest';

/** All of a release in one file, in its folder. */
export const archiveFile = 'quyen-tre-em.zip';

/** The folders of all releases, the oldest first, and that of the newest. */
export function releaseFolders(model: Model): ReleaseFolder[] {
  const newest = newestRelease(model);
  const own = releasesOf(model).map(({ version }) => ({ folder: version, version }));
  return newest ? [...own, { folder: latest, version: newest.version }] : own;
}

/* A release that equals today's tables shares their files, so that nothing is written twice. */
function released(model: Model, translators: readonly Translator[], version: string): ReleasedTable[] {
  const isToday = newestRelease(model)?.version === version && isReleased(model);
  return Object.keys(model.releases.get(version)!.datasets).map((id) => {
    const csv = () => model.archive.bytes(version, id);
    const today = isToday && model.archive.datasets.find((dataset) => dataset.id === id);
    if (today) return { table: table(today, model), description: descriptionOf(model, translators, today), csv };
    const then = model.archive.frozen(version, id)!;
    return { table: then, description: releasedDescription(model, translators, version, then), csv };
  });
}

const known = new WeakMap<Model, Map<string, ReleasedTable[]>>();

/** The tables of a release in the order of its record; `translators` are one for each language. */
export function releasedTables(model: Model, translators: readonly Translator[], version: string): ReleasedTable[] {
  const all = known.get(model) ?? new Map<string, ReleasedTable[]>();
  known.set(model, all);
  const made = all.get(version) ?? released(model, translators, version);
  all.set(version, made);
  return made;
}

/** What is said of the tables of a release together; addresses lead into its folder. */
export function releasedCollection(
  model: Model,
  translators: readonly Translator[],
  version: string,
  site: URL,
): Collection {
  const asOf = model.releases.get(version)!.date;
  const address = new URL(`/data/releases/${version}/`, site).href;
  return { ...collectionOf(model, translators, site), folder: address, version, asOf };
}

/** Two states of the data that are compared; the later one may be today's, which is called `next`. */
export type Pair = { readonly from: string; readonly to: string };

/** Every two releases, the older first, and the newest release with today. */
export function pairsOf(model: Model): Pair[] {
  const versions = releasesOf(model).map(({ version }) => version);
  const pairs = versions.flatMap((from, index) => versions.slice(index + 1).map((to) => ({ from, to })));
  const newest = versions.at(-1);
  return newest === undefined ? pairs : [...pairs, { from: newest, to: next }];
}

/** The address of the differences of a pair as CSV. */
export const pairFile = ({ from, to }: Pair): string => `/data/releases/differences/${from}-to-${to}.csv`;

/** The path of the page of a pair. */
export const pairPath = ({ from, to }: Pair): string => `data/releases/${from}/${to}/`;

/** The files of a release from which values were taken out, with the SHA-256 of each before and since. */
const withdrawnFiles = (model: Model, version: string) =>
  withdrawalsFrom(model, version).flatMap(({ date, reason, tables }) =>
    Object.entries(tables).map(([dataset, { released, sha256 }]) => ({ dataset, date, reason, released, sha256 })),
  );

/** What is to be known of all releases, for software: versions, days and addresses. */
export function releaseIndex(model: Model, site: URL) {
  const absolute = (path: string): string => new URL(path, site).href;
  const newest = newestRelease(model);
  return {
    latest: newest?.version ?? null,
    releases: releasesOf(model).map(({ version, date, note, datasets }) => ({
      version,
      date,
      note: Object.fromEntries(languageCodes.map((code) => [code, note[code] ?? note.vi])),
      withdrawn: withdrawnFiles(model, version),
      folder: absolute(`/data/releases/${version}/`),
      checksums: absolute(`/data/releases/${version}/SHA256SUMS`),
      archive: absolute(`/data/releases/${version}/${archiveFile}`),
      description: absolute(`/data/releases/${version}/datapackage.json`),
      page: Object.fromEntries(languageCodes.map((code) => [code, absolute(href(code, `data/releases/${version}/`))])),
      tables: Object.entries(datasets).map(([dataset, { rows, bytes, sha256 }]) => ({
        dataset,
        rows,
        bytes,
        sha256,
        csv: absolute(`/data/releases/${version}/${dataset}.csv`),
        description: absolute(`/data/releases/${version}/${dataset}.csv-metadata.json`),
      })),
    })),
    differences: pairsOf(model).map((pair) => {
      const csv = absolute(pairFile(pair));
      return { ...pair, csv, description: `${csv}-metadata.json` };
    }),
  };
}

/** What the catalogue says of all releases, the oldest first. */
export const cataloguedReleases = (model: Model, translators: readonly Translator[]) =>
  releasesOf(model).map(({ version, date, note, datasets }) => ({
    version,
    issued: date,
    title: saidBy(translators, ({ t }) => t('release.titled', { version })),
    description: saidBy(translators, (each) => each.t('release.titled_lead', { version, date: each.date(date) })),
    notes: note,
    tables: Object.entries(datasets).map(([dataset, { bytes, sha256 }]) => {
      const title = model.archive.dictionary(version).datasets[dataset]?.title ?? {
        vi: dataset,
        en: dataset,
        fr: dataset,
      };
      return { dataset, title, bytes, sha256 };
    }),
  }));
