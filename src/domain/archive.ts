import type { Dataset, Table } from './dataset.ts';
import type { RecordOf } from './kinds.ts';

/** What was frozen of releases, read when it is first asked for, and the tables that there are now. */
export type Archive = {
  /** All public tables, in the order of the catalogue. */
  readonly datasets: readonly Dataset[];
  /** A table as a release has it; undefined where the release does not have it. */
  readonly frozen: (version: string, dataset: string) => Table | undefined;
  /** The canonical CSV of a table as it was frozen; throws where the release does not have it. */
  readonly bytes: (version: string, dataset: string) => Uint8Array<ArrayBuffer>;
  /** What the tables and columns of a release meant when it was made. */
  readonly dictionary: (version: string) => RecordOf<'dictionary'>;
};
