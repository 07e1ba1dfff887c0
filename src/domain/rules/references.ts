import { problemAt, type Content, type Entry, type Problem } from '../entry.ts';
import { kinds, kindNames } from '../kinds.ts';
import { suggestion } from '../nearest.ts';
import { walk } from '../walk.ts';
import { everyEntry, type Rule } from './rule.ts';

function idsByKind(content: Content): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(kindNames.map((kind) => [kind, new Set((content[kind] as readonly Entry[]).map(({ id }) => id))]));
}

/** Every reference names a record that exists; a values file is named after an indicator. */
export const references: Rule = (content) => {
  const ids = idsByKind(content);
  const problems: Problem[] = [];
  const expect = (entry: Entry, path: readonly (string | number)[], among: string, id: string): void => {
    const sets = among.split(' ').map((kind) => ids.get(kind) ?? new Set<string>());
    if (sets.some((set) => set.has(id))) return;
    const known = sets.flatMap((set) => [...set]);
    problems.push(
      problemAt(entry, path, `there is no "${id}" among ${among.replaceAll(' ', ' or ')}${suggestion(id, known)}`),
    );
  };
  for (const entry of everyEntry(content)) {
    walk(kinds[entry.kind].schema, entry.raw, ({ ref }, value, path) => {
      if (typeof ref === 'string' && typeof value === 'string') expect(entry, path, ref, value);
    });
  }
  for (const file of new Map(content.observations.map((entry) => [entry.file, entry])).values()) {
    if (!ids.get('indicators')!.has(file.id)) expect({ ...file, lineOf: () => 1 }, ['file'], 'indicators', file.id);
  }
  for (const entry of content.chapters) {
    const [folder = '', id = ''] = entry.id.split('/');
    if (folder === 'tasks') expect({ ...entry, lineOf: () => 1 }, ['file'], 'tasks', id);
  }
  return problems;
};
