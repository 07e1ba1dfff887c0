import { lstatSync, readdirSync, readFileSync, realpathSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/entry.ts';
import { isFrozen } from './frozen.ts';

export type File = { readonly path: string; readonly text: string };

/** A problem with a whole file, with what can still be made out of its text. */
export type Unreadable = Problem & { readonly remains?: string };

const mebibyte = 1024 * 1024;
const limits: Readonly<Record<string, number>> = { csv: 8 * mebibyte, mdx: mebibyte / 8 };
const largest = (path: string): number => limits[path.split('.').at(-1) ?? ''] ?? mebibyte / 2;

const problem = (file: string, message: string, line = 1): Problem => ({ file, line, field: 'file', message });

/** The line of the first byte that is not UTF-8; lines are bytes between line feeds, so each can be tried alone. */
function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}

function readText(folder: string, path: string): File | Unreadable {
  const { size } = lstatSync(join(folder, path));
  const limit = largest(path);
  const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} kB`;
  if (size > limit) return problem(path, `is ${kilobytes(size)} large; at most ${kilobytes(limit)} is read`);
  return textOf(path, readFileSync(join(folder, path)));
}

function textOf(path: string, bytes: Uint8Array): File | Unreadable {
  const mark = bytes.length > 1 ? bytes[0]! * 256 + bytes[1]! : 0;
  if (mark === 0xfffe || mark === 0xfeff) return problem(path, 'is UTF-16; save it as UTF-8');
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    const line = bytes.subarray(0, zero).filter((byte) => byte === 10).length + 1;
    return problem(path, 'holds a NUL byte on this line; save it as UTF-8 text', line);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { path, text: text.replace(/\r\n?/g, '\n') };
  } catch {
    const remains = new TextDecoder('utf-8').decode(bytes);
    return { ...problem(path, 'is not UTF-8 on this line; save it as UTF-8', lineOfBadByte(bytes)), remains };
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

function tryText(folder: string, path: string): File | Unreadable {
  try {
    return readText(folder, path);
  } catch (error) {
    return problem(path, `cannot be opened: ${reasonOf(error)}`);
  }
}

function itemsIn(folder: string, inside: string, problems: Unreadable[]): Dirent[] {
  try {
    return readdirSync(join(folder, inside), { withFileTypes: true });
  } catch (error) {
    problems.push(problem(inside, `cannot be opened: ${reasonOf(error)}`));
    return [];
  }
}

/** The path of every file below a folder, sorted; links are not followed, since they could lead out of it. */
function listFiles(folder: string): { paths: string[]; problems: Unreadable[] } {
  const paths: string[] = [];
  const problems: Unreadable[] = [];
  const visit = (inside: string): void => {
    for (const item of itemsIn(folder, inside, problems)) {
      const path = inside ? `${inside}/${item.name}` : item.name;
      if (item.name.startsWith('.')) continue;
      if (item.isDirectory() && /\.(ya?ml|csv|json|mdx)$/.test(item.name))
        problems.push(problem(path, 'is a folder, but has the name of a file'));
      else if (item.isDirectory()) visit(path);
      else if (item.isFile()) paths.push(path);
      else problems.push(problem(path, 'is a link or a device, not a file of its own; put the file itself here'));
    }
  };
  visit('');
  return { paths: paths.sort(), problems };
}

/** The text of every file below the content folder but the frozen ones, and a problem for each that cannot be read. */
export function readFiles(folder: string): { files: File[]; problems: Unreadable[] } {
  let root: string;
  try {
    root = realpathSync(folder);
    if (!lstatSync(root).isDirectory()) throw new Error('not a folder');
  } catch {
    return { files: [], problems: [problem('.', `there is no content folder at ${folder}`)] };
  }
  const { paths, problems } = listFiles(root);
  const files: File[] = [];
  for (const path of paths.filter((each) => !isFrozen(each))) {
    const read = tryText(root, path);
    if ('text' in read) files.push(read);
    else problems.push(read);
  }
  return { files, problems };
}
