import { parquetReadObjects } from 'hyparquet';
import type { Record, Value } from './query.ts';

/** A cell as Parquet gives it, as plain data: a day as ISO date, a list joined by semicolons as in the CSV. */
function plain(cell: unknown): Value {
  if (cell === null || cell === undefined) return null;
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (Array.isArray(cell)) return cell.join(';');
  if (typeof cell === 'bigint') return Number(cell);
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell);
}

/** All rows of a published table; throws where the file cannot be had. */
export async function read(address: string): Promise<readonly Record[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const rows = await parquetReadObjects({ file: await response.arrayBuffer() });
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, plain(cell)])));
}
