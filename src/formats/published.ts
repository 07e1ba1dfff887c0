import type { Table } from '../domain/dataset.ts';
import type { Description, FileFacts } from '../domain/description.ts';
import type { Format } from './format.ts';
import { written } from './written.ts';

/** The facts of a table in one format, where its file lies beside what describes it. */
export async function factsOf(format: Format, table: Table, description: Description): Promise<FileFacts> {
  const { bytes, sha256 } = await written(format, table, description);
  const { extension, mediaType } = format;
  return { path: `${table.dataset}.${extension}`, mediaType, bytes: bytes.length, sha256 };
}
