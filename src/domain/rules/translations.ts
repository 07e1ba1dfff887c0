import { problemAt, sound, type Content, type Entry, type FieldPath, type Problem } from '../entry.ts';
import { kinds, proseKinds, type ProseKind } from '../kinds.ts';
import { languageCodes, reference, translations as targets } from '../languages.ts';
import { versionOf, type Text } from '../text.ts';
import { walk } from '../walk.ts';
import { everyEntry, type Rule } from './rule.ts';

function textNotices(entry: Entry, text: Text, path: FieldPath): Problem[] {
  const present = targets.filter((language) => text[language] !== undefined);
  const absent = targets.filter((language) => text[language] === undefined);
  const notices = absent.map((language) =>
    problemAt(entry, path, `no translation into ${language}; readers see the Vietnamese, marked`),
  );
  if (present.length === 0 || text.of === versionOf(text.vi)) return notices;
  const message =
    text.of === undefined
      ? 'translations do not say which Vietnamese they were made from; run npm run stamp once they are right'
      : `translations into ${present.join(', ')} are stale: the Vietnamese has changed since; mend them, then run npm run stamp`;
  return [...notices, problemAt(entry, path, message)];
}

function proseNotices(content: Content, kind: ProseKind): Problem[] {
  const entries: readonly Entry<ProseKind>[] = content[kind];
  const originals = new Map(entries.filter(({ language }) => language === reference).map((entry) => [entry.id, entry]));
  return [...originals].flatMap(([id, original]) =>
    targets.flatMap((language) => {
      const own = entries.find((entry) => entry.id === id && entry.language === language);
      if (!own) return [problemAt(original, [], `no translation into ${language}; readers see the Vietnamese, marked`)];
      if (!original.body || !own.record) return [];
      const version = versionOf(original.body.text);
      const from = own.record.translated_from;
      if (from === version) return [];
      const message =
        from === undefined
          ? 'does not say which Vietnamese it was made from'
          : 'is stale: the Vietnamese has changed since';
      return [problemAt(own, ['translated_from'], `${message}; mend it, then run npm run stamp`)];
    }),
  );
}

function stringNotices(content: Content): Problem[] {
  const files = sound(content.strings);
  const model = files.find(({ id }) => id === reference)?.record.words ?? {};
  return files
    .filter(({ id }) => id !== reference && languageCodes.some((code) => code === id))
    .flatMap((entry) =>
      Object.keys(entry.record.words)
        .filter((key) => Object.hasOwn(model, key) && entry.record.of[key] !== versionOf(model[key] ?? ''))
        .map((key) =>
          problemAt(
            entry,
            ['words', key],
            'is stale: the Vietnamese has changed since; mend it, then run npm run stamp',
          ),
        ),
    );
}

/** Lists every missing translation, and every one that was made from an earlier version of the Vietnamese. A notice, not an error. */
export const translationNotices: Rule = (content) => {
  const inline = everyEntry(content).flatMap((entry) => {
    const notices: Problem[] = [];
    walk(kinds[entry.kind].schema, entry.record, ({ text }, value, path) => {
      if (text === true) notices.push(...textNotices(entry, value as Text, path));
    });
    return notices;
  });
  return [...inline, ...proseKinds.flatMap((kind) => proseNotices(content, kind)), ...stringNotices(content)];
};
