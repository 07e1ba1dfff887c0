import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Text } from '../../src/domain/schemas/fields.ts';
import type { Text as TextType } from '../../src/domain/text.ts';

export type Options = { readonly version: string; readonly note: TextType; readonly uncommitted: boolean };

const usage =
  'npm run release -- VERSION --note FILE [--uncommitted]; FILE is YAML with vi, en and fr, one sentence each';

/** The note of a release from the file that an editor wrote; throws where a language is missing. */
export function noteFrom(text: string): TextType {
  const read = Text.safeParse(parse(text));
  if (!read.success || read.data.en === undefined || read.data.fr === undefined)
    throw new Error('The note must have vi, en and fr, and nothing else.');
  return read.data;
}

/** What was asked for on the command line; throws with the usage where that is not clear. */
export function optionsFrom(args: readonly string[]): Options {
  const uncommitted = args.includes('--uncommitted');
  const [version, flag, file, ...rest] = args.filter((arg) => arg !== '--uncommitted');
  if (version === undefined || flag !== '--note' || file === undefined || rest.length > 0) throw new Error(usage);
  return { version, note: noteFrom(readFileSync(file, 'utf8')), uncommitted };
}
