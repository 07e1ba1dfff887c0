import { lists, named, quoted, type Readable } from './columns.ts';

const turned = (table: string, names: readonly string[], how: string): string[] =>
  names.length === 0
    ? []
    : [`columns <- c(${quoted(names)})`, `${table}[columns] <- lapply(${table}[columns], ${how})`];

/** A program in R without packages: every column is read as text first, so that codes keep their zeros; lists become list columns. */
export function r(table: Readable): string {
  const split = 'function(cells) strsplit(replace(cells, is.na(cells), ""), ";", fixed = TRUE)';
  return [
    `${table.name} <- read.csv(`,
    `  "${table.address}",`,
    '  colClasses = "character", na.strings = "", encoding = "UTF-8"',
    ')',
    ...turned(table.name, named(table, 'integer', 'year'), 'as.integer'),
    ...turned(table.name, named(table, 'number'), 'as.numeric'),
    ...turned(table.name, named(table, 'date'), 'as.Date'),
    ...turned(table.name, named(table, 'boolean'), 'as.logical'),
    ...turned(table.name, lists(table), split),
    '',
    `str(${table.name}, list.len = 99, vec.len = 1)`,
  ].join('\n');
}
