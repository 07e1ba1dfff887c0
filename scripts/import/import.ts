import { cpSync, mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../../src/domain/entry.ts';
import { readContent } from '../../src/reader/read.ts';
import { readMapping } from './mapping.ts';
import { paragraphsOf } from './paragraphs.ts';
import { differenceOf, filesOf, report } from './recommendations.ts';
import { readTable } from './table.ts';

const usage = 'npm run import -- recommendations FILE --mapping MAPPING [--write]';

/** What is wrong with the content as it would be after the import, found on a copy. */
function problemsWith(folder: string, files: ReadonlyMap<string, string>): string[] {
  const copy = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    cpSync(folder, copy, { recursive: true });
    mkdirSync(join(copy, 'recommendations'), { recursive: true });
    for (const [path, text] of files) writeFileSync(join(copy, path), text);
    return readContent(copy).problems.map(formatProblem);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Writes every file beside its place first, so that an error on the way leaves the old ones as they were. */
function write(folder: string, files: ReadonlyMap<string, string>): void {
  const places = [...files].map(([path, text]) => ({ path: join(folder, path), text }));
  for (const { path, text } of places) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, text);
  }
  for (const { path } of places) renameSync(`${path}.new`, path);
}

/**
 * Does what the words of the command line ask for with the content of a folder, and gives the lines of its report to `say` as they come.
 * Throws, with all that is wrong, before anything is written.
 */
export async function importInto(folder: string, words: readonly string[], say: (line: string) => void): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { mapping: { type: 'string' }, write: { type: 'boolean', default: false } },
  });
  const [kind, file] = positionals;
  if (kind !== 'recommendations' || file === undefined || values.mapping === undefined) throw new Error(usage);
  const { model, problems } = readContent(folder);
  if (!model)
    throw new Error(['The content has problems; mend them first.', ...problems.map(formatProblem)].join('\n'));
  const mapping = readMapping(values.mapping);
  const difference = differenceOf(model, mapping, paragraphsOf(await readTable(file, mapping.sheet), mapping));
  for (const line of report(difference)) say(line);
  const files = filesOf(model, mapping, difference, (path) => readFileSync(join(folder, path), 'utf8'));
  const after = problemsWith(folder, files);
  if (after.length > 0)
    throw new Error(['The import would break the content; nothing was written.', ...after].join('\n'));
  if (!values.write) say('nothing was written; add --write to write');
  else write(folder, files);
}
