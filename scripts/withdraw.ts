import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { Release } from '../src/domain/schemas/releases.ts';
import { Withdrawal } from '../src/domain/schemas/withdrawals.ts';
import { contentFolder } from '../src/reader/folder.ts';
import { withdrawn } from './withdraw/withdrawn.ts';

/*
 * npm run withdraw -- ID
 * Takes the values that content/withdrawals/ID.yaml names out of the frozen files of its release, with what was computed from them, and
 * writes into the record which rows they were in and the hash of each file before and after. The values stay in the history of Git.
 */

const folder = contentFolder();

function withdraw(id: string): void {
  const path = join(folder, 'withdrawals', `${id}.yaml`);
  const text = readFileSync(path, 'utf8');
  const record = Withdrawal.parse(parse(text));
  const release = Release.parse(parse(readFileSync(join(folder, 'releases', record.release, 'release.yaml'), 'utf8')));
  const { files, tables } = withdrawn(folder, release, record);
  const document = parseDocument(text);
  document.set('tables', document.createNode(tables, { flow: false }));
  for (const [name, content] of files) writeFileSync(join(folder, 'releases', record.release, name), content);
  writeFileSync(path, document.toString({ lineWidth: 0 }));
  for (const [table, { rows }] of Object.entries(tables)) console.info(`${table}: ${rows.length} rows`);
}

try {
  const [id, ...rest] = process.argv.slice(2);
  if (id === undefined || rest.length > 0) throw new Error('npm run withdraw -- ID; the record is withdrawals/ID.yaml');
  withdraw(id);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
