import type { Table } from '../domain/dataset.ts';
import type { FileFacts } from '../domain/description.ts';
import { formatsFor, type Described, type Format } from './format.ts';
import { written } from './written.ts';

/** The facts of a table in one format, where its file lies beside what describes it. */
export async function factsOf(format: Format, table: Table, description: Described): Promise<FileFacts> {
  const { bytes, sha256 } = await written(format, table, description);
  const { extension, mediaType, licence } = format;
  return { path: `${table.dataset}.${extension}`, mediaType, bytes: bytes.length, sha256, ...(licence && { licence }) };
}

/** The facts of all files of a table, one in each format that can hold it, in the order of the formats. */
export const allFactsOf = (formats: readonly Format[], table: Table, description: Described): Promise<FileFacts[]> =>
  Promise.all(formatsFor(formats, table).map((format) => factsOf(format, table, description)));
