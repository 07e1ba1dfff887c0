import { csv } from './csv.ts';
import { excelCsv } from './excel-csv.ts';
import type { Format } from './format.ts';
import { geojson } from './geojson.ts';
import { json } from './json.ts';
import { parquet } from './parquet.ts';
import { sdmxCsv } from './sdmx-csv.ts';
import { topojson } from './topojson.ts';
import { xlsx } from './xlsx.ts';

/** All formats in which tables are offered, in the order in which pages show them. */
export const formats: readonly Format[] = [csv, excelCsv, xlsx, json, parquet, sdmxCsv, geojson, topojson];
