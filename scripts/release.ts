import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../src/domain/entry.ts';
import type { Model } from '../src/domain/model.ts';
import { isReleased } from '../src/domain/releases.ts';
import { contentFolder } from '../src/reader/folder.ts';
import { readContent } from '../src/reader/read.ts';
import { freeze, refusal, type Frozen } from './release/freeze.ts';
import { optionsFrom } from './release/options.ts';

/*
 * npm run release -- 2026.1.0 --note FILE [--uncommitted]
 * Freezes all tables under content/releases/2026.1.0/: whole, or not at all. Commit the folder; nothing in it is ever changed.
 */

const folder = contentFolder();

function modelOf(): Model {
  const { model, problems } = readContent(folder, false);
  if (model) return model;
  throw new Error(['The content has problems; mend them first.', ...problems.map(formatProblem)].join('\n'));
}

/** Nobody can say later what was released if it was never committed. */
function demandCommitted(): void {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--', folder], {
    encoding: 'utf8',
    cwd: folder,
  });
  if (status === 0 && stdout === '') return;
  const what =
    status === 0
      ? `The content has changes that are not committed:\n${stdout}`
      : 'Git cannot say whether the content is committed. ';
  throw new Error(`${what}Commit them, or say --uncommitted.`);
}

/** Writes the files into a hidden folder beside and moves it into place, so that a release is there whole or not at all. */
function write(version: string, files: Frozen): string {
  const releases = join(folder, 'releases');
  mkdirSync(releases, { recursive: true });
  const making = mkdtempSync(join(releases, '.making-'));
  const place = join(releases, version);
  try {
    for (const [name, text] of files) writeFileSync(join(making, name), text);
    if (existsSync(place)) throw new Error(`${place} is there already.`);
    chmodSync(making, 0o755); // A temporary folder is its owner's alone.
    renameSync(making, place);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return place;
}

/** Reads everything again: the release must be the content as it stands, or it goes. */
function verify(place: string): void {
  const { model, problems } = readContent(folder, false);
  if (model && isReleased(model)) return;
  rmSync(place, { recursive: true, force: true });
  throw new Error(
    ['What was frozen is not what stands now; nothing was released.', ...problems.map(formatProblem)].join('\n'),
  );
}

try {
  const { version, note, uncommitted } = optionsFrom(process.argv.slice(2));
  const model = modelOf();
  const reason = refusal(model, version);
  if (reason !== undefined) throw new Error(reason);
  if (!uncommitted) demandCommitted();
  const files = freeze(model, version, note);
  const place = write(version, files);
  verify(place);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.info(`Release ${version}: ${files.size - 2} tables, ${bytes} bytes in ${place}. Commit the folder.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
