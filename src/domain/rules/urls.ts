import { problemAt, type Entry, type Problem } from '../entry.ts';
import { kinds } from '../kinds.ts';
import { walk } from '../walk.ts';
import { everyEntry, type Rule } from './rule.ts';

function faultIn(address: string, httpOnly: boolean): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:\/\//.test(address)) return `"${address.slice(0, 60)}" is not an https: address`;
  if (/[\s"<>\\^`{|}]/.test(address)) return `"${address.slice(0, 60)}" holds a character that no address may hold`;
  if (url.username || url.password) return 'carries a user name or password';
  if (url.protocol === 'http:' && !httpOnly) {
    return 'is an http: address; use https:, or add http_only: true where the publisher has no other';
  }
  return undefined;
}

/** Addresses are `https:`, or `http:` where the record says that the publisher has no other. */
export const urls: Rule = (content) =>
  everyEntry(content).flatMap((entry: Entry) => {
    const problems: Problem[] = [];
    const httpOnly = (entry.raw as { http_only?: unknown } | null)?.http_only === true;
    walk(kinds[entry.kind].schema, entry.raw, ({ url }, value, path) => {
      const fault = url === true && typeof value === 'string' ? faultIn(value, httpOnly) : undefined;
      if (fault) problems.push(problemAt(entry, path, fault));
    });
    for (const { url, line } of entry.body?.links ?? []) {
      const fault = url.startsWith('#') ? undefined : faultIn(url, false);
      if (fault)
        problems.push({
          file: entry.file,
          line,
          field: 'link',
          message: `${fault}; pages of this site take <Link to="…">`,
        });
    }
    return problems;
  });
