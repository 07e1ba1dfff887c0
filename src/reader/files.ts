import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/entry.ts';

export type File = { readonly path: string; readonly text: string };

const mebibyte = 1024 * 1024;
const largest = (path: string): number => (path.endsWith('.csv') ? 32 * mebibyte : mebibyte);

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

function readText(folder: string, path: string): File | Problem {
  const { size } = lstatSync(join(folder, path));
  const limit = largest(path);
  if (size > limit) {
    const megabytes = (bytes: number) => `${Math.ceil(bytes / mebibyte)} MB`;
    return problem(path, `is ${megabytes(size)} large; at most ${megabytes(limit)} is read`);
  }
  const bytes = readFileSync(join(folder, path));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { path, text: text.replaceAll('\r\n', '\n') };
  } catch {
    return problem(path, 'is not UTF-8 on this line; save it as UTF-8', lineOfBadByte(bytes));
  }
}

/** The path of every file below a folder, sorted; links are not followed, since they could lead out of it. */
function listFiles(folder: string): { paths: string[]; problems: Problem[] } {
  const paths: string[] = [];
  const problems: Problem[] = [];
  const visit = (inside: string): void => {
    for (const item of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside ? `${inside}/${item.name}` : item.name;
      if (item.name.startsWith('.')) continue;
      if (item.isDirectory()) visit(path);
      else if (item.isFile()) paths.push(path);
      else problems.push(problem(path, 'is a link or a device, not a file of its own; put the file itself here'));
    }
  };
  visit('');
  return { paths: paths.sort(), problems };
}

/** The text of every file below the content folder, and a problem for each that cannot be read. */
export function readFiles(folder: string): { files: File[]; problems: Problem[] } {
  let root: string;
  try {
    root = realpathSync(folder);
    if (!lstatSync(root).isDirectory()) throw new Error('not a folder');
  } catch {
    return { files: [], problems: [problem('.', `there is no content folder at ${folder}`)] };
  }
  const { paths, problems } = listFiles(root);
  const files: File[] = [];
  for (const path of paths) {
    const read = readText(root, path);
    if ('text' in read) files.push(read);
    else problems.push(read);
  }
  return { files, problems };
}
