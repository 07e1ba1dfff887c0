import { sound, type Content, type Entry, type Problem } from '../domain/entry.ts';
import { kindNames, kinds, proseKinds, type KindName, type ProseKind } from '../domain/kinds.ts';
import { reference, type Language } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import { notices, rules } from '../domain/rules/all.ts';
import { disclosureProblems } from '../domain/rules/disclosure.ts';
import { simulated } from '../domain/simulation.ts';
import { versionOf } from '../domain/text.ts';
import { afterWithdrawals } from '../domain/withdrawals.ts';
import { archiveOf } from './archive.ts';
import { isDemo } from './edition.ts';
import { readEntries, unreadEntries } from './entries.ts';
import { readFiles } from './files.ts';
import { frozenProblems } from './frozen.ts';
import { placeOf } from './match.ts';
import { releasedObservations } from './released.ts';
import { unexplained } from './unexplained.ts';
import { withVintages } from './vintages.ts';
import { withdrawalProblems } from './withdrawn.ts';

export type Reading = {
  /** All content, where nothing is wrong with any of it. */
  readonly model: Model | undefined;
  /** Everything that is wrong, in the order of files and lines. */
  readonly problems: readonly Problem[];
  /** What an editor should know although the site can be built. */
  readonly notices: readonly Problem[];
};

/** Each problem once, in the order of files and lines. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const each = new Map(
    problems.map((problem) => [`${problem.file}\n${problem.line}\n${problem.field}\n${problem.message}`, problem]),
  );
  return [...each.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

function missingSingles(content: Content): Problem[] {
  return kindNames
    .filter((kind) => kinds[kind].form === 'single' && content[kind].length === 0)
    .map((kind) => ({ file: kinds[kind].files, line: 1, field: 'file', message: 'is missing' }));
}

function readAll(folder: string): { content: Content; problems: Problem[] } {
  const content = Object.fromEntries(kindNames.map((kind) => [kind, [] as Entry[]])) as Record<KindName, Entry[]>;
  const { files, problems: unreadable } = readFiles(folder);
  const problems: Problem[] = [...unreadable];
  for (const { file, remains = '' } of unreadable) {
    const place = placeOf(file);
    if (!('message' in place)) content[place.kind].push(...unreadEntries({ path: file, text: remains }, place));
  }
  for (const file of files) {
    if (/(^|\/)README\.md$/.test(file.path)) continue;
    const place = placeOf(file.path);
    if ('message' in place) {
      problems.push(place);
      continue;
    }
    const read = readEntries(file, place);
    // One by one: the arguments of a call, as of push, are limited, and a table has more rows than that.
    for (const problem of read.problems) problems.push(problem);
    for (const entry of read.entries) content[place.kind].push(entry);
  }
  return { content: content as Content, problems };
}

function proseOf(entries: readonly Entry<ProseKind>[]): ReadonlyMap<string, Partial<Record<Language, unknown>>> {
  const texts = new Map<string, Partial<Record<Language, unknown>>>();
  for (const { id, language, record, body } of entries) {
    const text = { ...record, version: versionOf(body?.text ?? '') };
    texts.set(id, { ...texts.get(id), [language ?? reference]: text });
  }
  return texts;
}

function modelOf(content: Content, folder: string): Model {
  const parts = kindNames.map((kind): [KindName, unknown] => {
    const entries: readonly Entry[] = content[kind];
    const records = entries.map(({ record }) => record);
    const prose = proseKinds.find((each) => each === kind);
    if (prose) return [kind, proseOf(content[prose])];
    const { form } = kinds[kind];
    if (form === 'single') return [kind, records[0]];
    if (form === 'rows') return [kind, records];
    return [kind, new Map(entries.map(({ id, record }) => [id, record]))];
  });
  const read = Object.fromEntries(parts) as Model;
  const joined: Model = { ...read, releases: afterWithdrawals(read.releases, read.withdrawals) };
  const archive = archiveOf(folder, joined.releases);
  const values = sound(content.observations).map(({ id, record }) => ({ ...record, indicator: id }));
  return { ...joined, archive, observations: withVintages(values, joined.releases, archive) };
}

/** Reads, checks and joins a content folder: the model, or everything that is wrong with it at once. */
export function readContent(folder: string, demo = isDemo()): Reading {
  const { content, problems: found } = readAll(folder);
  const madeUp = demo ? [] : simulated(content);
  const problems = inOrder([
    ...found,
    ...missingSingles(content),
    ...rules.flatMap((rule) => rule(content)),
    ...frozenProblems(folder, content),
    ...withdrawalProblems(folder, content),
    ...madeUp,
  ]);
  const model = problems.length === 0 ? modelOf(content, folder) : undefined;
  // What was released once is known for ever, so it is held beside what is published now.
  const older = model ? releasedObservations(model) : [];
  const told = older.length > 0 ? disclosureProblems(content, older) : [];
  const unsaid = model ? inOrder([...unexplained(content, model), ...told]) : [];
  return {
    model: unsaid.length === 0 ? model : undefined,
    problems: [...problems, ...unsaid],
    notices: inOrder(notices.flatMap((rule) => rule(content))),
  };
}
