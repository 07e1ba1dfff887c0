import { formatProblem } from '../src/domain/entry.ts';
import { contentFolder } from '../src/reader/folder.ts';
import { counted } from '../src/reader/counted.ts';
import { readContent } from '../src/reader/read.ts';

/* The content, said in words: every problem on a line of standard output, and exit code 1 where there is any. */

const { problems, notices } = readContent(contentFolder());
for (const problem of problems) console.info(formatProblem(problem));
for (const notice of notices) console.info(`note  ${formatProblem(notice)}`);
console.error(`${counted(problems.length, 'problem')}, ${counted(notices.length, 'note')}`);
process.exitCode = problems.length > 0 ? 1 : 0;
