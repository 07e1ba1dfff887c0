import type { Table } from '../domain/dataset.ts';
import type { Model } from '../domain/model.ts';
import { isReleased, newestRelease, releasesOf, type ReleaseRecord } from '../domain/releases.ts';
import type { Phrase } from '../domain/text.ts';
import { withdrawalsFrom } from '../domain/withdrawals.ts';
import type { Translator } from '../i18n/translator.ts';
import { differenceCounts, stateName } from './differences.ts';
import { href, pageOf, type PageView } from './page.ts';
import { archiveFile, latest, pairPath, pairsOf } from './release-files.ts';

type Link = { readonly label: string; readonly href: string };
type Format = { readonly extension: string; readonly fits?: (table: Table) => boolean };

export type ReleaseLine = Link & { readonly facts: string; readonly note: Phrase };

export type ReleasesView = {
  readonly page: PageView;
  /** Which release is the newest, and whether today's tables equal it. */
  readonly state: string;
  readonly releases: readonly ReleaseLine[];
  readonly comparisons: readonly Link[];
  readonly machine: readonly Link[];
};

export type ReleaseView = {
  readonly page: PageView;
  readonly note: Phrase;
  readonly facts: string;
  readonly citation: string;
  readonly comparisons: readonly (Link & { readonly counts: string })[];
  readonly tables: readonly {
    readonly id: string;
    readonly title: string;
    readonly facts: string;
    readonly sha256: string;
    readonly files: readonly Link[];
  }[];
  /** All of it in one file, what describes it for programs, and its checksums. */
  readonly whole: readonly Link[];
  /** What had to be taken out of it afterwards; empty where it is as it was made. */
  readonly withdrawn: readonly { readonly what: string; readonly hashes: readonly string[] }[];
};

function factsOf({ t, date }: Translator, release: ReleaseRecord): string {
  const tables = Object.values(release.datasets);
  const sum = (of: (table: (typeof tables)[number]) => number): number =>
    tables.reduce((total, each) => total + of(each), 0);
  return [
    date(release.date, 'short'),
    t('release.tables', { count: tables.length }),
    t('release.rows', { count: sum(({ rows }) => rows) }),
    t('release.bytes', { count: sum(({ bytes }) => bytes) }),
  ].join(' · ');
}

/** Which release is the newest and whether anything has changed since; that there is none where there is none. */
export function releaseState(model: Model, { t, date }: Translator): string {
  const newest = newestRelease(model);
  if (newest === undefined) return t('release.none', { date: date(model.site.as_of) });
  const blanks = { version: newest.version, date: date(newest.date) };
  return isReleased(model) ? t('release.same', blanks) : t('release.changed', blanks);
}

const comparisonLinks = (model: Model, translator: Translator) =>
  pairsOf(model).map((pair) => ({
    pair,
    label: translator.t('release.pair', {
      from: stateName(translator, pair.from),
      to: stateName(translator, pair.to),
    }),
    href: href(translator.language, pairPath(pair)),
  }));

const named = ({ t }: Translator, address: string): Link => ({
  label: t('download.named', { name: address.split('/').at(-1)! }),
  href: address,
});

/** The page of all releases, the newest first. */
export function releasesView(model: Model, translator: Translator): ReleasesView {
  const { t, phrase, language } = translator;
  return {
    page: pageOf(model, translator, {
      path: 'data/releases/',
      kind: 'release',
      title: t('release.title'),
      description: t('release.lead'),
      trail: [[t('data.title'), 'data/']],
      aliases: releasesOf(model).map(({ version }) => version),
    }),
    state: releaseState(model, translator),
    releases: releasesOf(model)
      .toReversed()
      .map((release) => ({
        label: t('release.titled', { version: release.version }),
        href: href(language, `data/releases/${release.version}/`),
        facts: factsOf(translator, release),
        note: phrase(release.note),
      })),
    comparisons: comparisonLinks(model, translator).toReversed(),
    machine: [
      named(translator, '/data/releases/index.json'),
      ...(newestRelease(model) ? [named(translator, `/data/releases/${latest}/SHA256SUMS`)] : []),
    ],
  };
}

function tablesOf(model: Model, { t, say }: Translator, release: ReleaseRecord, formats: readonly Format[]) {
  const { datasets: words } = model.archive.dictionary(release.version);
  return Object.entries(release.datasets).map(([id, { rows, bytes, sha256 }]) => {
    const own = model.archive.frozen(release.version, id)!;
    return {
      id,
      title: words[id] ? say(words[id].title) : id,
      facts: [t('release.rows', { count: rows }), t('release.bytes', { count: bytes })].join(' · '),
      sha256,
      files: [
        ...formats.filter(({ fits = () => true }) => fits(own)).map(({ extension }) => extension),
        'csv-metadata.json',
      ].map((extension) => ({
        label: `${id}.${extension}`,
        href: `/data/releases/${release.version}/${id}.${extension}`,
      })),
    };
  });
}

/** What was taken out of each table of a release, when and why, and the SHA-256 of its file before and since. */
function withdrawnOf(model: Model, { t, date, word, say }: Translator, version: string): ReleaseView['withdrawn'] {
  const { datasets: words } = model.archive.dictionary(version);
  return withdrawalsFrom(model, version).flatMap((record) =>
    Object.entries(record.tables).map(([id, { released, sha256, rows }]) => ({
      what: t('release.withdrawn_from', {
        date: date(record.date),
        table: words[id] ? say(words[id].title) : id,
        count: rows.length,
        reason: word('withdrawal_reason', record.reason),
      }),
      hashes: [t('release.withdrawn_before', { hash: released }), t('release.withdrawn_since', { hash: sha256 })],
    })),
  );
}

/** The page of one release; `site` is the address that the site is published at. */
export function releaseView(
  model: Model,
  translator: Translator,
  version: string,
  formats: readonly Format[],
  site: URL,
): ReleaseView {
  const { t, phrase, date, language } = translator;
  const release = model.releases.get(version)!;
  const path = `data/releases/${version}/`;
  return {
    page: pageOf(model, translator, {
      path,
      kind: 'release',
      title: t('release.titled', { version }),
      description: t('release.titled_lead', { version, date: date(release.date) }),
      trail: [
        [t('data.title'), 'data/'],
        [t('release.title'), 'data/releases/'],
      ],
      updated: release.date,
    }),
    note: phrase(release.note),
    facts: factsOf(translator, release),
    citation: t('release.citation', {
      site: model.site.name,
      version,
      date: date(release.date),
      url: new URL(href(language, path), site).href,
    }),
    comparisons: comparisonLinks(model, translator)
      .filter(({ pair }) => pair.from === version || pair.to === version)
      .map(({ pair, ...link }) => {
        const counts = differenceCounts(model, translator, pair).join(' · ');
        return { ...link, counts: counts === '' ? t('difference.none') : counts };
      }),
    tables: tablesOf(model, translator, release, formats),
    whole: [archiveFile, 'datapackage.json', 'SHA256SUMS'].map((name) =>
      named(translator, `/data/releases/${version}/${name}`),
    ),
    withdrawn: withdrawnOf(model, translator, version),
  };
}
