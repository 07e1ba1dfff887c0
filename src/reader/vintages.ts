import type { Archive } from '../domain/archive.ts';
import type { Row } from '../domain/dataset.ts';
import { rowKey } from '../domain/differences.ts';
import type { Model } from '../domain/model.ts';
import { newestRelease, next } from '../domain/releases.ts';

type Unreleased = Omit<Model['observations'][number], 'vintage'>;

const key = ['indicator', 'area', 'year', 'sex', 'residence'];

/** The observations with the release in which each value and status first stood as they stand now. */
export function withVintages(
  observations: readonly Unreleased[],
  releases: Model['releases'],
  archive: Pick<Archive, 'frozen'>,
): Model['observations'] {
  const newest = newestRelease({ releases });
  const rows = newest === undefined ? [] : (archive.frozen(newest.version, 'observations')?.rows ?? []);
  const known = new Map<string, Row>(rows.map((row) => [rowKey(key, row), row]));
  return observations.map((observation) => {
    const { indicator, area, year, sex, residence, value, status } = observation;
    const row = known.size > 0 ? known.get(rowKey(key, { indicator, area, year, sex, residence })) : undefined;
    const unchanged = row !== undefined && row['value'] === value && row['status'] === status;
    return { ...observation, vintage: unchanged ? String(row['vintage'] ?? next) : next };
  });
}
