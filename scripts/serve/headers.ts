export type HeaderRule = {
  readonly path: RegExp;
  readonly headers: readonly (readonly [name: string, value: string | undefined])[];
};

/** The expression for a path of a `_headers` file, in which `*` stands for anything. */
const expression = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

/**
 * The rules of a `_headers` file as Netlify and Cloudflare Pages read it: a path, then indented `Name: value` lines; `! Name` takes a
 * header back that an earlier rule set. Throws at a line that is neither.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: RegExp; headers: [string, string | undefined][] }[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return;
    if (/^\//.test(line)) {
      rules.push({ path: expression(line.trim()), headers: [] });
      return;
    }
    const set = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    const unset = /^\s+!\s*([\w-]+)$/.exec(line);
    if (rules.length === 0 || (!set && !unset))
      throw new Error(`_headers:${index + 1}  line: neither a path nor a header`);
    rules.at(-1)!.headers.push(set ? [set[1]!, set[2]!.trim()] : [unset![1]!, undefined]);
  });
  return rules;
}

/** The headers of one path, later rules overriding earlier ones. */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules.filter(({ path: pattern }) => pattern.test(path))) {
    for (const [name, value] of rule.headers) {
      if (value === undefined) headers.delete(name);
      else headers.set(name, value);
    }
  }
  return headers;
}
