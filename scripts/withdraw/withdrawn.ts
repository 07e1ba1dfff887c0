import type { RecordOf } from '../../src/domain/kinds.ts';
import { emptied, placesOf, type WithdrawalRecord } from '../../src/domain/withdrawals.ts';
import { csv } from '../../src/formats/csv.ts';
import { sha256 } from '../../src/formats/written.ts';
import { archiveOf } from '../../src/reader/archive.ts';

/** The files of a release as they will be, by name, and what the record says of them. */
export type Withdrawn = {
  readonly files: ReadonlyMap<string, string>;
  readonly tables: WithdrawalRecord['tables'];
};

/** A release without the values that a record names and all that was computed from them; throws where nothing of it is in the release. */
export function withdrawn(folder: string, release: RecordOf<'releases'>, record: WithdrawalRecord): Withdrawn {
  const archive = archiveOf(folder, new Map([[release.version, release]]));
  const places = placesOf(record.observations, archive.frozen(release.version, 'series'));
  const changed = Object.keys(release.datasets).flatMap((id) => {
    const table = archive.frozen(release.version, id);
    const made = table && emptied(table, places);
    return made ? [{ id, made, text: csv.write(made.table) }] : [];
  });
  if (changed.length === 0) throw new Error(`Release ${release.version} tells nothing of these cells.`);
  const tables = changed.map(({ id, made: { columns, rows }, text }): [string, WithdrawalRecord['tables'][string]] => {
    const bytes = new TextEncoder().encode(text);
    const released = release.datasets[id]!.sha256;
    const told = { released, sha256: sha256(bytes), bytes: bytes.length };
    return [id, { ...told, columns: [...columns], rows: rows.map((key) => [...key]) }];
  });
  return {
    files: new Map(changed.map(({ id, text }) => [`${id}.csv`, text])),
    tables: Object.fromEntries(tables),
  };
}
