import { describe, expect, it } from 'vitest';
import { problemsOf, readingOf, refusalOf, replace, write } from './planted.ts';

/* Texts by which parsers grow, recurse or go back over what they have read: each is as long as its file may be. */

const yamlSize = 500_000;
const proseSize = 120_000;
const fill = (part: string, size: number): string => part.repeat(Math.floor(size / part.length));

describe('YAML', () => {
  const yaml = (text: string): string => refusalOf(write('agencies/test-other.yaml', text));

  it('has no aliases, anchors, tags, directives, merge keys or second documents', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', 'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]', 'c: [*b, *b, *b]'];
    expect(yaml(bomb.join('\n'))).toMatchInlineSnapshot(`
      "agencies/test-other.yaml:1  file: uses an anchor or alias (& or *); write the value out
      agencies/test-other.yaml:2  file: uses an anchor or alias (& or *); write the value out
      agencies/test-other.yaml:3  file: uses an anchor or alias (& or *); write the value out"
    `);
    expect(yaml('name:\n  vi: !!binary aGk=\nabout: !foo\n  vi: x\n')).toMatchInlineSnapshot(`
      "agencies/test-other.yaml:2  file: uses a tag (!); write a plain value
      agencies/test-other.yaml:3  file: uses a tag (!); write a plain value"
    `);
    expect(yaml('%YAML 1.1\n---\norder: 1\n')).toMatchInlineSnapshot(
      `"agencies/test-other.yaml:1  file: has a directive (%YAML); leave it out"`,
    );
    expect(yaml('order: 1\n---\norder: 2\n')).toMatchInlineSnapshot(
      `"agencies/test-other.yaml:2  file: holds a second document (---); a file is one"`,
    );
    expect(
      problemsOf(replace('agencies/test-ministry.yaml', 'order: 1', 'order: 1\n<<: { x: 1 }')),
    ).toMatchInlineSnapshot(
      `"agencies/test-ministry.yaml:8  <<: is not a field here; known are name, abbreviation, aliases, type, order, from, until, about, successors, sources, confidence, confidence_of"`,
    );
  });

  it('has fields with plain names, each once', () => {
    expect(yaml('order: 1\norder: 2\n? [a]\n: 1\n__proto__:\n  x: 1\n')).toMatchInlineSnapshot(`
      "agencies/test-other.yaml:2  file: the field order stands twice
      agencies/test-other.yaml:3  file: a field has no name that is a plain word
      agencies/test-other.yaml:5  file: __proto__ is not a name for a field"
    `);
    expect(
      problemsOf(replace('agencies/test-ministry.yaml', 'order: 1', 'order: 1\nconstructor: 1')),
    ).toMatchInlineSnapshot(
      `"agencies/test-ministry.yaml:8  constructor: is not a field here; known are name, abbreviation, aliases, type, order, from, until, about, successors, sources, confidence, confidence_of"`,
    );
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it.each([
    ['flow lists', '['],
    ['flow lists on lines', '[\n'],
    ['flow maps', '{a: '],
    ['block lists', '- '],
    ['keys', '? '],
    ['values', ': '],
  ])('does not nest deeply: %s', (_name, part) => {
    expect(yaml(fill(part, yamlSize))).toMatch(
      /^agencies\/test-other\.yaml:\d+ {2}file: nests more than 40 levels deep$/,
    );
  });

  it('does not nest deeply by indentation', () => {
    const deep = (levels: number) => Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    expect(yaml(deep(900))).toMatch(/nests more than 40 levels deep/);
    expect(yaml(deep(60))).toMatchInlineSnapshot(`"agencies/test-other.yaml:40  file: nests more than 40 levels deep"`);
  });

  it.each([
    '\n',
    ' ',
    ',',
    ']',
    '#\n',
    '---\n',
    '&a ',
    '!a ',
    'a:\n',
    '\t',
    "'",
    '"a" ',
    '%a\n',
    '|\n',
    '-\n',
    '- a\n',
    'a: 1\n',
    '? a\n',
  ])('ends soon where %j is all that there is', (part) => {
    expect(yaml(fill(part, yamlSize))).not.toBe('');
    expect(yaml(`[${fill(part, yamlSize)}`)).not.toBe('');
  });

  it('ends soon with fifty thousand fields', () => {
    const fields = Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`);
    expect(yaml(fields.slice(0, 10_000).join('\n')).split('\n').length).toBeGreaterThan(10_000);
    expect(yaml(fields.join('\n'))).toMatchInlineSnapshot(
      `"agencies/test-other.yaml:14286  file: has too many parts for one file up to this line; divide it"`,
    );
  });

  it('may hold long texts full of brackets', () => {
    const text = `Một (hai [ba {bốn ${fill('([{ ', 400)}`.trimEnd();
    for (const scalar of [`"${text}"`, `'${text}'`, `>-\n    ${text}`, text]) {
      const planted = replace('agencies/test-ministry.yaml', 'vi: Bộ Giả định', `vi: ${scalar}`);
      expect(readingOf(planted).model?.agencies.get('test-ministry')?.name.vi).toBe(text);
    }
  });

  it('says where a quotation mark was opened', () => {
    expect(yaml('order: 1\nname:\n  vi: "Bộ\n  en: Ministry\n')).toMatchInlineSnapshot(
      `"agencies/test-other.yaml:3  file: is not YAML: a quotation mark is never closed"`,
    );
  });
});

describe('JSON', () => {
  const json = (text: string): string => refusalOf(write('strings/en.json', text)).split('\n')[0]!;

  it('is said to be wrong on the line where it is', () => {
    expect(json('{\n"words": {\n"a": nothing\n}}')).toMatchInlineSnapshot(
      `"strings/en.json:3  file: is not JSON: Unexpected token 'o'"`,
    );
    expect(json('{\n"words": {\n"a": "b",\n}}')).toMatchInlineSnapshot(
      `"strings/en.json:4  file: is not JSON: Expected double-quoted property name"`,
    );
    expect(json('{\n"words": {\n"a": "b"\n')).toMatchInlineSnapshot(
      `"strings/en.json:4  file: is not JSON: Expected ',' or '}' after property value"`,
    );
    expect(json("{\n'words': {}}")).toMatchInlineSnapshot(
      `"strings/en.json:2  file: is not JSON: Expected property name or '}'"`,
    );
    expect(json('{\n"words": ["a",\n\n]}')).toMatchInlineSnapshot(
      `"strings/en.json:4  file: is not JSON: Unexpected token ']'"`,
    );
    expect(json('// words\n{}')).toMatchInlineSnapshot(`"strings/en.json:1  file: is not JSON: Unexpected token '/'"`);
  });

  it('has each key once and none that means something to JavaScript', () => {
    expect(json('{"words": {"a": "b",\n"a": "c"}}')).toMatchInlineSnapshot(
      `"strings/en.json:2  file: the field a stands twice"`,
    );
    expect(json('{"words":\n{"__proto__": "b"}}')).toMatchInlineSnapshot(
      `"strings/en.json:2  file: __proto__ is not a name for a field"`,
    );
  });

  it.each(['[', '{"a":', '"', '1', ',', '\n', '{"a":1},'])('ends soon where %j is all that there is', (part) => {
    expect(json(fill(part, yamlSize))).not.toBe('');
  });
});

describe('CSV', () => {
  const head = 'area,year,value,status,source\n';
  const row = 'vn,2023,1,final,test-source\n';
  const csv = (text: string): string => refusalOf(write('observations/test-teachers.csv', text));

  it('has commas, one header and as many cells in every row', () => {
    expect(csv(head.replaceAll(',', ';') + row.replaceAll(',', ';'))).toMatchInlineSnapshot(
      `"observations/test-teachers.csv:1  header: cells are parted by semicolons or tabs; save the table as CSV with commas"`,
    );
    expect(csv(`area,area,yaer,value,status,source,,__proto__\n${row}`)).toMatchInlineSnapshot(`
      "observations/test-teachers.csv:1  area: stands twice in the header
      observations/test-teachers.csv:1  yaer: is not a column of this table; did you mean "year"?
      observations/test-teachers.csv:1  column 7: is not a column of this table; columns are area, year, sex, residence, value, status, flags, source
      observations/test-teachers.csv:1  __proto__: is not a column of this table; columns are area, year, sex, residence, value, status, flags, source
      observations/test-teachers.csv:1  year: is missing from the header"
    `);
    expect(csv(`${head}vn,2023\n\nvn,2023,1,final,test-source,\n"vn\nx",2023\n`)).toMatchInlineSnapshot(`
      "observations/test-teachers.csv:2  row: has 2 cells, but the header has 5
      observations/test-teachers.csv:4  row: has 6 cells, but the header has 5
      observations/test-teachers.csv:5  row: has 2 cells, but the header has 5"
    `);
  });

  it('closes the quotation marks that it opens', () => {
    expect(csv(`${head}${row}\n\nvn,"2023,1,final,test-source\n${row}`)).toMatchInlineSnapshot(
      `"observations/test-teachers.csv:5  row: has a quotation mark that is never closed"`,
    );
    expect(csv(`${head}vn,20"23,1,final,test-source\n`)).toMatchInlineSnapshot(
      `"observations/test-teachers.csv:2  row: has a quotation mark inside a cell; put the whole cell in quotation marks and double those inside"`,
    );
    expect(csv(`${head}vn,"20"23,1,final,test-source\n`)).toMatchInlineSnapshot(
      `"observations/test-teachers.csv:2  row: has text behind a closing quotation mark; double quotation marks inside a cell"`,
    );
  });

  it('has rows of bounded length', () => {
    const megabytes = 8_000_000;
    expect(csv(`${head}${row}"${fill('x\n', megabytes)}`)).toMatchInlineSnapshot(
      `"observations/test-teachers.csv:3  row: is longer than 20000 characters; is a quotation mark not closed?"`,
    );
    expect(csv(`${head}${row}"${fill('x', megabytes)}`)).toMatchInlineSnapshot(
      `"observations/test-teachers.csv:3  row: is longer than 20000 characters"`,
    );
    expect(csv(`${head}${fill(',', megabytes)}`)).toMatchInlineSnapshot(
      `"observations/test-teachers.csv:2  row: is longer than 20000 characters"`,
    );
    expect(csv(Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(','))).toMatchInlineSnapshot(
      `"observations/test-teachers.csv:1  row: is longer than 20000 characters"`,
    );
    expect(problemsOf(write('observations/test-teachers.csv', head + row + fill('\n', 1_000_000)))).toBe('');
  });
});

describe('MDX', () => {
  const mdx = (body: string): string => refusalOf(write('pages/about.vi.mdx', `${front}\n\n${body}\n`)).split('\n')[0]!;

  const front = "---\ntitle: Trang\nlead: Câu.\nupdated: '2026-11-20'\n---";

  it('closes the tags that it opens', () => {
    expect(mdx('<Area id="vn">\n\nMột')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:7  text: is not MDX: Expected a closing tag for \`<Area>\`"`,
    );
    expect(mdx('Một <Area id="vn"> hai')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:7  text: is not MDX: Expected a closing tag for \`<Area>\` before the end of \`paragraph\`"`,
    );
    expect(mdx('Một <Area id="vn')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:7  text: is not MDX: Unexpected end of file in attribute value, expected a corresponding closing quote \`"\`"`,
    );
    expect(mdx('Một </Area> hai')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:7  text: is not MDX: Unexpected closing slash \`/\` in tag, expected an open tag first"`,
    );
  });

  it.each([
    '>',
    '> ',
    '- ',
    '1. ',
    '> - ',
    '- >>>>>>',
    '*',
    '*a ',
    '*a_ ',
    'a**b',
    '[',
    '[a](',
    '![',
    ']',
    '<a>',
    '<',
    '{',
    '{a\n',
    '`',
    '<a>\n\n',
    '[a]: b\n',
    '> a\n',
    '- a\n',
    'a\n=\n',
    '# a\n',
    '```\n',
    'import a\n',
    '&#x41; ',
    '\\',
    '<A b="',
    '<A b={',
    '[^1] ',
    '    ',
    '\t',
    '\n',
    '  - a\n',
    '> > > > a\n',
    '- - - - a\n',
    '<!--',
    '{/*',
    '~~a ',
    'www.a.b ',
  ])('ends soon where %j is all that there is', (part) => {
    expect(mdx(fill(part, proseSize))).not.toBe('');
  });

  it('may have a line, a list and a table of ordinary length', () => {
    const line = fill('Một câu (có ngoặc [và] dấu) *nhấn* mạnh. ', 8000);
    const list = Array.from({ length: 60 }, () => '- [nơi](https://example.org/a_b) và <Area id="vn" />').join('\n');
    const page = `${front}\n\n${line}\n\n${list}\n`;
    expect(problemsOf(write('pages/long.vi.mdx', page))).toBe('');
  });
});
