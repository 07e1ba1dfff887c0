import { problemAt, type Entry, type Problem } from '../entry.ts';
import { walkStrings } from '../walk.ts';
import { everyEntry, type Rule } from './rule.ts';

/** Characters that a reader cannot see or that turn the direction of the text: controls, zero-width and bidirectional marks, soft hyphens. */
// eslint-disable-next-line no-control-regex
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u115f\u1160\u17b4\u17b5\u2028\u2029\u3164\uffa0]|[\u{e0000}-\u{e0fff}]/u;

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

function faultIn(text: string): string | undefined {
  const hidden = invisible.exec(text);
  if (hidden) return `holds the invisible character ${codePoint(hidden[0])}; take it out`;
  if (!text.isWellFormed()) return 'holds half of a character; type it again';
  if (text.includes('\ufffd'))
    return 'holds the character U+FFFD, which stands where another one was lost; type it again';
  if (text !== text.normalize('NFC'))
    return 'is not in Unicode form NFC (letters and marks are kept apart); type it again or normalise it';
  return undefined;
}

/** All text is in Unicode form NFC, without invisible characters and marks that turn its direction. */
export const plainText: Rule = (content) =>
  everyEntry(content).flatMap((entry: Entry) => {
    const problems: Problem[] = [];
    walkStrings(entry.raw, (text, path) => {
      const fault = faultIn(text);
      if (fault) problems.push(problemAt(entry, path, fault));
    });
    entry.body?.text.split('\n').forEach((line, index) => {
      const fault = faultIn(line);
      if (fault) problems.push({ file: entry.file, line: entry.body!.line + index, field: 'text', message: fault });
    });
    return problems;
  });
