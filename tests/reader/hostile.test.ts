import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { append, problemsOf, readingOf, refusalOf, replace, write, type Change } from './planted.ts';

/* Files as no author writes them. The reader ends soon, in words, and gives no model. */

const mebibyte = 1024 * 1024;
const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

describe('bytes', () => {
  it('that are not UTF-8 are found on their line, in YAML, CSV, JSON and MDX', () => {
    expect(
      refusalOf(
        write('agencies/test-ministry.yaml', bytes('name:\n  vi: B', 0xd3, '\n')),
        write('islands.csv', bytes('island,name\n\ndao,', 0xc3, '\n')),
        write('strings/vi.json', bytes('{\n"words": {\n"a": "', 0xff, '"}}')),
        write('pages/about.vi.mdx', bytes('---\nlead: x\n---\n\n', 0xed, 0xa0, 0x80)),
      ),
    ).toMatchInlineSnapshot(`
      "agencies/test-ministry.yaml:2  file: is not UTF-8 on this line; save it as UTF-8
      islands.csv:3  file: is not UTF-8 on this line; save it as UTF-8
      pages/about.vi.mdx:5  file: is not UTF-8 on this line; save it as UTF-8
      strings/vi.json:3  file: is not UTF-8 on this line; save it as UTF-8"
    `);
  });

  it('that are not UTF-8 in a list do not make its records missing elsewhere', () => {
    const spoiled: Change = (folder) => appendFileSync(`${folder}/glossary.yaml`, bytes(0xff, '\n'));
    expect(refusalOf(spoiled)).toMatch(/^glossary\.yaml:\d+ {2}file: is not UTF-8 on this line; save it as UTF-8$/);
  });

  it('of UTF-16 are named', () => {
    expect(
      refusalOf(
        write('islands.csv', Buffer.from('\ufeffisland,name\n', 'utf16le')),
        write('timeline.yaml', Buffer.from('- id: x\n', 'utf16le')),
      ),
    ).toMatchInlineSnapshot(`
      "islands.csv:1  file: is UTF-16; save it as UTF-8
      timeline.yaml:1  file: holds a NUL byte on this line; save it as UTF-8 text"
    `);
  });

  it('that are NUL are found on their line', () => {
    expect(refusalOf(write('checks.yaml', '- id: x\n  what:\n    vi: "a\0b"\n'))).toMatchInlineSnapshot(
      `"checks.yaml:3  file: holds a NUL byte on this line; save it as UTF-8 text"`,
    );
    expect(refusalOf(replace('strings/vi.json', 'Trang đầu', 'Trang\\u0000đầu'))).toMatchInlineSnapshot(
      `"strings/vi.json:3  words.menu.home: holds the invisible character U+0000; take it out"`,
    );
  });

  it('of a mark at the beginning, and line ends of Windows and of old, are taken as they are meant', () => {
    const rows = '\ufefffrom_area,to_area,date,document\r\n';
    const row = (from: string, to: string) => `${from},${to},2025-07-01,2-nq-test-2025\r\n`;
    const table = rows + row('p63-01', 'p34-01') + row('p63-02', 'p34-01') + row('p63-03', 'p34-02');
    expect(problemsOf(write('successions.csv', table))).toBe('');
    expect(problemsOf(write('successions.csv', table.replaceAll('\r\n', '\r')))).toBe('');
    expect(problemsOf(replace('site.yaml', 'name: ', '\ufeffname: '))).toBe('');
  });
});

describe('sizes', () => {
  const sparse =
    (path: string, size: number): Change =>
    (folder) => {
      writeFileSync(join(folder, path), '');
      truncateSync(join(folder, path), size);
    };

  it('have a limit that is looked at before a file is read', () => {
    expect(
      refusalOf(
        sparse('observations/test-pupils.csv', 200 * mebibyte),
        write('site.yaml', `name: ${'x'.repeat(mebibyte)}\n`),
        write('pages/about.vi.mdx', `---\nlead: x\n---\n\n${'chữ '.repeat(200_000)}\n`),
      ),
    ).toMatchInlineSnapshot(`
      "observations/test-pupils.csv:1  file: is 204800 kB large; at most 8192 kB is read
      pages/about.vi.mdx:1  file: is 1172 kB large; at most 128 kB is read
      site.yaml:1  file: is 1025 kB large; at most 512 kB is read"
    `);
  });

  it('of nothing are no content', () => {
    expect(
      refusalOf(
        ...['site.yaml', 'islands.csv', 'strings/fr.json', 'plan/plan.vi.mdx', 'glossary.yaml'].map((path) =>
          write(path, ''),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "glossary.yaml:1  file: is not a list: each record begins with "- id:"
      islands.csv:1  header: is missing
      pages/about.en.mdx:12  text: <Term> there is no "test-term" among glossary
      pages/about.fr.mdx:12  text: <Term> there is no "test-term" among glossary
      pages/about.vi.mdx:11  text: <Term> there is no "test-term" among glossary
      plan/plan.vi.mdx:1  front matter: is missing: the file begins with a line ---, its fields and a line ---
      site.yaml:1  file: is nothing, but should be a group of fields
      strings/fr.json:1  file: is not JSON: Unexpected end of JSON input"
    `);
  });
});

describe('paths', () => {
  const link =
    (path: string, target: string): Change =>
    (folder) =>
      symlinkSync(target, join(folder, path));

  it('that are links are not followed, to files, to folders, out of the folder or in a ring', () => {
    expect(
      refusalOf(
        link('agencies/passwd.yaml', '/etc/passwd'),
        link('documents/elsewhere', tmpdir()),
        link('tasks/ring', '..'),
        link('tasks/2.yaml', '1.yaml'),
        link('tasks/3.yaml', 'nowhere.yaml'),
      ),
    ).toMatchInlineSnapshot(`
      "agencies/passwd.yaml:1  file: is a link or a device, not a file of its own; put the file itself here
      documents/elsewhere:1  file: is a link or a device, not a file of its own; put the file itself here
      tasks/2.yaml:1  file: is a link or a device, not a file of its own; put the file itself here
      tasks/3.yaml:1  file: is a link or a device, not a file of its own; put the file itself here
      tasks/ring:1  file: is a link or a device, not a file of its own; put the file itself here"
    `);
  });

  it('with odd names are named without steering the terminal', () => {
    expect(
      refusalOf(
        write('agencies/a..b.yaml', 'x'),
        write('agencies/a\n\u001b[31mb\u202e.yaml', 'x'),
        write('agencies/Bộ.yaml', 'x'),
        write('documents/con.yaml.exe', 'x'),
        write('documents/deep/er/x.yaml', 'x'),
        write(`documents/${'x'.repeat(240)}!.yaml`, 'x'),
      ),
    ).toMatchInlineSnapshot(`
      "agencies/Bộ.yaml:1  file: "Bộ" is not an id: lower-case ASCII letters, digits and single hyphens
      agencies/a U+001B[31mbU+202E.yaml:1  file: "a U+001B[31mbU+202E" is not an id: lower-case ASCII letters, digits and single hyphens
      agencies/a..b.yaml:1  file: "a..b" is not an id: lower-case ASCII letters, digits and single hyphens
      documents/con.yaml.exe:1  file: is no content; in this folder that is documents/*.yaml
      documents/deep/er/x.yaml:1  file: is no content; in this folder that is documents/*.yaml
      documents/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx!.yaml:1  file: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx!" is not an id: lower-case ASCII letters, digits and single hyphens"
    `);
  });

  it('whose names are not UTF-8 cannot be opened, and are reported', () => {
    const odd: Change = (folder) => writeFileSync(bytes(`${folder}/agencies/`, 0xff, '.yaml'), 'x');
    expect(refusalOf(odd)).toMatchInlineSnapshot(`"agencies/�.yaml:1  file: cannot be opened: ENOENT"`);
  });

  it('of folders with the name of a file are reported', () => {
    const folder: Change = (root) => {
      rmSync(join(root, 'site.yaml'));
      mkdirSync(join(root, 'site.yaml'));
      mkdirSync(join(root, 'agencies/other.yaml'));
    };
    expect(refusalOf(folder)).toMatchInlineSnapshot(`
      "agencies/other.yaml:1  file: is a folder, but has the name of a file
      site.yaml:1  file: is a folder, but has the name of a file"
    `);
  });

  it('that lead nowhere, or to a file, are no content folder', () => {
    const gone: Change = (folder) => renameSync(folder, `${folder}-gone`);
    const { problems, model } = readingOf((folder) => {
      gone(folder);
      rmSync(`${folder}-gone`, { recursive: true });
    });
    expect(model).toBeUndefined();
    expect(problems[0]?.message).toMatch(/^there is no content folder at /);
  });
});

describe('many', () => {
  it('problems are all listed, and soon', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `p63-0l,${1900 + (index % 100)},"1,5",finl,sourc\n`);
    const table = `area,year,value,status,source\n${rows.join('')}`;
    const lines = refusalOf(write('observations/test-pupils.csv', table)).split('\n');
    expect(lines.length).toBeGreaterThan(4 * 5000);
    expect(lines[3]).toMatchInlineSnapshot(
      `"observations/test-pupils.csv:2  source: there is no "sourc" among sources; known are test-source, test-rumour"`,
    );
  });

  it('wrong keys beside as many right ones are told apart soon', () => {
    const words = (prefix: string) =>
      Object.fromEntries(Array.from({ length: 8000 }, (_, index) => [`${prefix}${index}`, 'x']));
    const file = (prefix: string) => JSON.stringify({ words: words(prefix), of: {} });
    const lines = refusalOf(write('strings/vi.json', file('a')), write('strings/en.json', file('b')));
    expect(lines).toContain('strings/en.json:1  words.b7999: vi has no such key');
  });

  it('long words are cut in messages', () => {
    const word = 'a'.repeat(100_000);
    const lines = refusalOf(
      append('agencies/test-ministry.yaml', `${word.slice(0, 1000)}: 1\n`),
      replace('tasks/1.yaml', '- test-ministry', `- ${word}b`),
      append('glossary.yaml', `- id: ${word}\n`),
    );
    expect(lines.length).toBeLessThan(6000);
  });
});

it('lets a script in a text pass as text: pages escape what they print, and the test of the site proves that', () => {
  const script = '<script>alert(1)</script>';
  const { model } = readingOf(replace('agencies/test-ministry.yaml', 'vi: Bộ Giả định', `vi: ${script}`));
  expect(model?.agencies.get('test-ministry')?.name.vi).toBe(script);
});
