import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contradictionsOf } from '../../src/domain/contradictions.ts';
import { formatProblem } from '../../src/domain/entry.ts';
import { kindNames, kinds } from '../../src/domain/kinds.ts';
import { proseComponents } from '../../src/domain/prose-components.ts';
import { Confidence } from '../../src/domain/schemas/fields.ts';
import { valueFlags, valueStatuses, withoutValue } from '../../src/domain/vocabulary.ts';
import { contentFolder } from '../../src/reader/folder.ts';
import { readContent, type Reading } from '../../src/reader/read.ts';

const guide = readFileSync('content/README.md', 'utf8');
const rows = guide
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
const rowOf = (first: string): string[] | undefined => rows.find((cells) => cells[0] === `\`${first}\``);

type Example = { readonly path: string; readonly text: string };

/** The fenced blocks whose info string names a file, in order. */
const examples: readonly Example[] = [...guide.matchAll(/^```[a-z]+ (\S+)\n([\s\S]*?)^```$/gm)].map((match) => ({
  path: match[1]!,
  text: match[2]!,
}));

/** Every example of a component, as the table of components has it. */
const componentExamples = rows.flatMap((cells) => /^`(<[A-Z].*>)`$/.exec(cells[0] ?? '')?.[1] ?? []);

function withWords(before: string, text: string): string {
  type Strings = { words: Record<string, string> };
  const [file, more] = [JSON.parse(before) as Strings, JSON.parse(text) as Strings];
  return JSON.stringify({ ...file, words: { ...file.words, ...more.words } });
}

/** Does what the guide says: a new file is written, to one that is there the lines are added. */
function follow(folder: string, { path, text }: Example): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, before !== '' && path.endsWith('.json') ? withWords(before, text) : before + text);
}

describe('the guide for editors', () => {
  it.each(kindNames)('says where the kind %s is', (kind) => {
    expect(rowOf(kind)?.[1]).toBe(`\`${kinds[kind].files}\``);
  });

  it.each(Object.keys(proseComponents))('shows the component %s with each of its attributes', (name) => {
    const example = componentExamples.find((text) => new RegExp(`^<${name}[ >]`).test(text)) ?? '';
    const attributes = [...example.matchAll(/ ([a-z]+)="/g)].map((match) => match[1]);
    expect(example).not.toBe('');
    expect(attributes).toEqual(Object.keys(proseComponents[name] ?? {}));
  });

  it('explains every status, whether it has a value, every flag and every confidence', () => {
    const explained = valueStatuses.map((status) => rowOf(status)?.[1]);
    expect(explained).toEqual(valueStatuses.map((status) => (withoutValue.includes(status) ? 'empty' : 'number')));
    expect(Confidence.options.filter((word) => !rowOf(word))).toEqual([]);
    expect(valueFlags.filter((flag) => !guide.includes(`\`${flag}\` (`))).toEqual([]);
  });

  it('explains messages that the check has', () => {
    const start = rows.findIndex((cells) => cells[0] === 'message');
    const messages = rows.slice(start + 2).map((cells) => (cells[0] ?? '').replaceAll('`', ''));
    const sources = globSync('src/{reader,domain}/**/*.ts').map((file) => readFileSync(file, 'utf8'));
    expect(start).toBeGreaterThan(0);
    expect(messages.length).toBeGreaterThan(5);
    expect(messages.filter((message) => !sources.some((text) => text.includes(message)))).toEqual([]);
  });

  it('names commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...guide.matchAll(/`npm (?:run )?([a-z]+)`/g)].map((match) => match[1]!);
    expect(named).toContain('check');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('the examples of the guide', () => {
  let folder: string;
  let reading: Reading;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'guide-'));
    // A release is no text that anybody writes, and takes long to read.
    cpSync(contentFolder(), folder, { recursive: true, filter: (path) => !path.includes('releases') });
    for (const example of examples) follow(folder, example);
    const front = "---\ntitle: 'Ví dụ'\nlead: 'Ví dụ.'\nupdated: '2026-11-20'\n---\n\n";
    follow(folder, { path: 'pages/example-components.vi.mdx', text: front + componentExamples.join('\n\n') });
    reading = readContent(folder);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('pass the check with all other content', () => {
    expect(examples.length).toBeGreaterThan(10);
    expect(reading.problems.map(formatProblem)).toEqual([]);
  });

  it('become records', () => {
    const {
      actions,
      agencies,
      children,
      corrections,
      revisions,
      indicators,
      observations,
      pages,
      posts,
      recommendations,
      replies,
      reports,
      rubrics,
    } = reading.model!;
    expect(agencies.has('example-ministry')).toBe(true);
    expect(indicators.has('example-places')).toBe(true);
    expect(observations.filter(({ indicator }) => indicator === 'example-places')).toHaveLength(5);
    expect(pages.has('about/example')).toBe(true);
    expect(children.has('10-13/example')).toBe(true);
    expect(posts.has('example-news')).toBe(true);
    expect(recommendations.has('example-2025-17')).toBe(true);
    expect(actions.get('example-programme')?.statuses).toHaveLength(1);
    expect(reports.get('example-plan-2026')?.evidence).toHaveLength(1);
    expect(replies.has('example-ministry-2026-11-20')).toBe(true);
    expect(rubrics.has('example-9-0')).toBe(true);
    expect(corrections.has('2026-11-20-example')).toBe(true);
    expect(revisions.has('2026-11-20-example')).toBe(true);
  });

  it('show what becomes of a dispute', () => {
    const listed = contradictionsOf(reading.model!).filter(({ body }) => body === 'example-ministry');
    expect(listed).toEqual([
      { body: 'example-ministry', about: 'duty:own_plan', declared: 'completed', evidence: 'disputed' },
    ]);
  });

  it('stand in no published content', () => {
    const files = globSync('**/*.{yaml,csv,json,mdx}', { cwd: contentFolder() });
    const holds = (file: string): boolean =>
      /\bexample-(ministry|places|term|decision|gazette|yearbook|programme|plan|2025)/.test(
        readFileSync(join(contentFolder(), file), 'utf8'),
      );
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter(holds)).toEqual([]);
  });

  it('show the message of the check as it is', () => {
    const shown = /^```text\n(\S+:3 .*)\n```$/m.exec(guide)?.[1];
    const path = 'observations/example-places.csv';
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replace('p63-01,2023,97,', 'p63-01,2023,"1.234,5",'));
    const { problems } = readContent(folder);
    expect(problems.filter(({ file }) => file === path).map(formatProblem)).toEqual([shown]);
  });
});
