import { problemAt, type Entry, type Problem } from '../entry.ts';
import { walkStrings } from '../walk.ts';
import { everyEntry, type Rule } from './rule.ts';

const formula = /^\s*[=+\-@\t\r＝＋－＠]/;
const number = /^-?\d+(\.\d+)?$/;

/** No text begins like a spreadsheet formula, since every text ends in a table that somebody opens in one; numbers may begin with a minus. */
export const formulaCells: Rule = (content) =>
  everyEntry(content).flatMap((entry: Entry) => {
    const problems: Problem[] = [];
    walkStrings(entry.raw, (text, path) => {
      if (formula.test(text) && !number.test(text)) {
        problems.push(
          problemAt(entry, path, `begins with "${text.trimStart()[0]}", which a spreadsheet takes for a formula`),
        );
      }
    });
    return problems;
  });
