import { cpSync, mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../src/domain/entry.ts';
import { contentFolder } from '../src/reader/folder.ts';
import { readContent } from '../src/reader/read.ts';
import { readMapping } from './import/mapping.ts';
import { paragraphsOf } from './import/paragraphs.ts';
import { differenceOf, filesOf, report } from './import/recommendations.ts';
import { readTable } from './import/table.ts';

/*
 * npm run import -- recommendations FILE --mapping MAPPING [--write]
 * Shows what is new, changed and vanished; writes only when told to, and then all files or none.
 */

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

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { mapping: { type: 'string' }, write: { type: 'boolean', default: false } },
  });
  const [kind, file] = positionals;
  if (kind !== 'recommendations' || file === undefined || values.mapping === undefined) throw new Error(usage);
  const folder = contentFolder();
  const { model, problems } = readContent(folder);
  if (!model)
    throw new Error(['The content has problems; mend them first.', ...problems.map(formatProblem)].join('\n'));
  const mapping = readMapping(values.mapping);
  const difference = differenceOf(model, mapping, paragraphsOf(await readTable(file, mapping.sheet), mapping));
  for (const line of report(difference)) console.info(line);
  const files = filesOf(model, mapping, difference, (path) => readFileSync(join(folder, path), 'utf8'));
  const after = problemsWith(folder, files);
  if (after.length > 0)
    throw new Error(['The import would break the content; nothing was written.', ...after].join('\n'));
  if (!values.write) console.info('nothing was written; add --write to write');
  else write(folder, files);
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
