import type { Problem } from '../domain/entry.ts';
import { kindNames, kinds, type KindName } from '../domain/kinds.ts';
import { isLanguage, languageCodes, type Language } from '../domain/languages.ts';
import { nearest } from '../domain/nearest.ts';

export type Place = { readonly kind: KindName; readonly id: string; readonly language: Language | undefined };

const versionPart = /^20\d{2}\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
const idPart = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** A kind's path pattern as an expression with the groups `id`, `language` and, where it has one, `folder`. */
function expression(files: string): RegExp {
  const source = files
    .replace(/[.]/g, '\\.')
    .replace(/\{(\w+,[\w,]+)\}/, (_, folders: string) => `(?<folder>${folders.replaceAll(',', '|')})`)
    .replace('{language}', '(?<language>[^./]+)')
    .replace('**', '(?<id>.+?)')
    .replace('*', '(?<id>[^/]+?)');
  return new RegExp(`^${source}$`);
}

const patterns = kindNames.map((kind) => ({ kind, pattern: expression(kinds[kind].files) }));

const problem = (file: string, message: string): Problem => ({ file, line: 1, field: 'file', message });

/** The kind, id and language that a path stands for, or what is wrong with the path. */
export function placeOf(path: string): Place | Problem {
  for (const { kind, pattern } of patterns) {
    const groups = pattern.exec(path)?.groups;
    if (!groups && !pattern.test(path)) continue;
    const language = groups?.['language'];
    if (language !== undefined && !isLanguage(language)) {
      return problem(path, `"${language}" is not a language of this site; it has ${languageCodes.join(', ')}`);
    }
    const name = groups?.['id'] ?? kind;
    if (kind === 'releases' && !versionPart.test(name))
      return problem(path, `"${name}" is not a version like 2026.1.0`);
    if (kind !== 'releases' && !idPart.test(name)) {
      return problem(path, `"${name}" is not an id: lower-case ASCII letters, digits and single hyphens`);
    }
    const folder = groups?.['folder'];
    return { kind, id: folder ? `${folder}/${name}` : name, language: language as Language | undefined };
  }
  const folder = path.split('/')[0]!;
  const known = kindNames.map((kind) => kinds[kind].files.split('/')[0]!);
  const here = kindNames.map((kind) => kinds[kind].files).filter((files) => files.startsWith(`${folder}/`));
  if (here.length > 0) return problem(path, `is no content; in this folder that is ${here.join(', ')}`);
  const meant = nearest(folder, known);
  return problem(path, `belongs to no kind of content${meant ? `; did you mean ${meant}?` : ''}`);
}
