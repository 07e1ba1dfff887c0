import { csv } from './csv.ts';
import { excelCsv } from './excel-csv.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';

/** All formats in which tables are offered, in the order in which pages show them. */
export const formats: readonly Format[] = [csv, excelCsv, json];
