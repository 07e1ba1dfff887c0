import { Lexer } from 'yaml';

/* Parsers recurse on nesting and some go back over long runs of markers; what no author can have meant is refused before they see it. */

/** How deeply a record may nest. */
export const deepest = 40;
export const tooDeep = `nests more than ${deepest} levels deep`;

const scalarFollows = '\u001f';
const opening: readonly string[] = ['[', '{'];
const closing: readonly string[] = [']', '}'];
const indicators: readonly string[] = ['-', '?', ':'];

const mostTokens = 100_000;

type Excess = { readonly line: number; readonly message: string };

/** Where a YAML text has more parts, or nests brackets or marks of list items deeper, than any record; text in quotes counts as one part. */
export function excessOfYaml(text: string): Excess | undefined {
  let [line, tokens, brackets, marks] = [1, 0, 0, 0];
  let afterMarker = false;
  for (const token of new Lexer().lex(text)) {
    const isText = afterMarker;
    afterMarker = token === scalarFollows;
    if (!isText && opening.includes(token)) brackets++;
    else if (!isText && closing.includes(token)) brackets = Math.max(0, brackets - 1);
    else if (!isText && brackets === 0 && indicators.includes(token)) marks++;
    if (brackets > deepest || marks > deepest) return { line, message: tooDeep };
    if (++tokens > mostTokens) return { line, message: 'has too many parts for one file up to this line; divide it' };
    if (!token.includes('\n')) continue;
    line += token.split('\n').length - 1;
    marks = 0;
  }
  return undefined;
}

const most = { lines: 2000, columns: 40, containers: 4, marks: 1000 } as const;

const container = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;

/** How many quotations and list items begin on a line, one inside the other. */
function containersIn(line: string): number {
  container.lastIndex = 0;
  let count = 0;
  while (count <= most.containers && container.test(line)) count++;
  return count;
}

function faultInLine(line: string): string | undefined {
  if (/^[ \t]*/.exec(line)![0].length > most.columns) return `is indented by more than ${most.columns} columns`;
  return containersIn(line) > most.containers ? 'nests lists or quotations too deeply' : undefined;
}

/** Where a prose text is longer, deeper or fuller of markup than any that is meant to be read, with what is wrong there. */
export function excessOfProse(text: string): Excess | undefined {
  const lines = text.split('\n');
  if (lines.length > most.lines)
    return { line: most.lines + 1, message: `has more than ${most.lines} lines; divide it` };
  let marks = 0;
  for (const [index, content] of lines.entries()) {
    const fault = faultInLine(content);
    if (fault) return { line: index + 1, message: fault };
    marks = content.trim() === '' ? 0 : marks + (content.match(/[[\]*_`<{&\\~!]/g) ?? []).length;
    if (marks > most.marks)
      return { line: index + 1, message: `has more than ${most.marks} marks of markup in one paragraph` };
  }
  return undefined;
}
