import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { isMap, parseDocument, visit } from 'yaml';
import { reference, translations } from '../src/domain/languages.ts';
import { versionOf } from '../src/domain/text.ts';
import { readFiles } from '../src/reader/files.ts';
import { contentFolder } from '../src/reader/folder.ts';
import { placeOf } from '../src/reader/match.ts';
import { counted } from '../src/reader/counted.ts';

/*
 * npm run stamp -- [path …]: says of every translation in these files (or in all) that it was made from the Vietnamese as it now
 * stands. Run it once the translations are right; until then the check lists them, and pages mark them as out of date.
 */

const folder = contentFolder();
const wanted = process.argv.slice(2).map((path) => path.replace(/^content\//, ''));
const { files } = readFiles(folder);

const bodyOf = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '').trim();

function stampYaml(text: string): string {
  const document = parseDocument(text);
  let changed = false;
  visit(document, {
    Map(_key, node) {
      const original = node.get(reference);
      if (typeof original !== 'string' || !translations.some((language) => node.has(language))) return;
      const version = versionOf(original);
      changed ||= node.get('of') !== version;
      node.set('of', version);
    },
  });
  return changed ? document.toString({ lineWidth: 0 }) : text;
}

function stampStrings(text: string, original: Record<string, string>): string {
  const file = JSON.parse(text) as { words: Record<string, string>; of?: Record<string, string> };
  const keys = Object.keys(file.words).filter((key) => Object.hasOwn(original, key));
  file.of = Object.fromEntries(keys.map((key) => [key, versionOf(original[key]!)]));
  return `${JSON.stringify(file, null, 2)}\n`;
}

function stampProse(text: string, original: string): string {
  const document = parseDocument(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '');
  const version = versionOf(bodyOf(original));
  if (!isMap(document.contents) || document.get('translated_from') === version) return text;
  document.set('translated_from', version);
  return `---\n${document.toString({ lineWidth: 0 })}---\n${text.replace(/^---\n[\s\S]*?\n---\n/, '')}`;
}

const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';

function stamped(path: string, text: string): string {
  const place = placeOf(path);
  if ('message' in place) return text;
  if (place.kind === 'strings') {
    if (place.id === reference) return text;
    const original = JSON.parse(textOf(`strings/${reference}.json`)) as { words: Record<string, string> };
    return stampStrings(text, original.words);
  }
  if (path.endsWith('.yaml')) return stampYaml(text);
  if (place.language === undefined || place.language === reference) return text;
  return stampProse(text, textOf(path.replace(`.${place.language}.mdx`, `.${reference}.mdx`)));
}

let changed = 0;
for (const { path, text } of files) {
  if (wanted.length > 0 && !wanted.some((beginning) => path.startsWith(beginning))) continue;
  const next = stamped(path, text);
  if (next === text) continue;
  const target = join(folder, path);
  writeFileSync(target, await format(next, { ...(await resolveConfig('package.json')), filepath: target }));
  console.info(`stamped ${path}`);
  changed++;
}
console.info(`${counted(changed, 'file')} stamped`);
