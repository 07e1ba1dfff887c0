import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { parse } from 'yaml';
import { importInto } from '../../scripts/import/import.ts';
import { versionOf } from '../../src/domain/text.ts';

const mapping = `document: 1-qd-test-2025
cycle: '2025'
language: en
source: test-source
where:
  Symbol: TEST
columns:
  paragraph: Paragraph
  text: Text
  theme: Theme
  urgent: Urgent
themes:
  Health:
    cluster: disability_health_welfare
    heading:
      vi: Sức khỏe
      en: Health
      fr: Santé
`;

const header = ['Symbol', 'Paragraph', 'Theme', 'Text', 'Urgent'];
const lines = [
  ['TEST', '38 (a)', 'Health', 'Do the first thing, "now";', 'yes'],
  ['TEST', '38 (b)', 'Health', 'do the second thing.', ''],
  ['OTHER', '38', '', 'Not this document.', ''],
  ['TEST', '41', '', 'Something else.', ''],
];
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const csvOf = (rows: readonly (readonly string[])[]): string =>
  [header, ...rows].map((row) => row.map(quoted).join(',')).join('\n');

let folder: string;
const place = (name: string): string => join(folder, name);
const records = (): string[] =>
  readdirSync(place('content/recommendations')).filter((name) => name.startsWith('2025-'));

type Written = {
  readonly gist?: object;
  readonly heading: { readonly vi: string };
  readonly cluster: string | null;
  readonly urgent: boolean | null;
  readonly official: { readonly text: string };
};
const written = (id: string): Written =>
  parse(readFileSync(place(`content/recommendations/${id}.yaml`), 'utf8')) as Written;

type Outcome = { readonly code: number | null; readonly out: string; readonly errors: string };

const wordsOf = (file: string, more: readonly string[]): string[] => [
  'recommendations',
  place(file),
  '--mapping',
  place('mapping.yaml'),
  ...more,
];

/** What the command does, without the second that a process takes to begin. */
async function run(file: string, ...more: string[]): Promise<Outcome> {
  const out: string[] = [];
  try {
    await importInto(place('content'), wordsOf(file, more), (line) => out.push(line));
    return { code: 0, out: out.join('\n'), errors: '' };
  } catch (error) {
    return { code: 1, out: out.join('\n'), errors: error instanceof Error ? error.message : String(error) };
  }
}

/** The command itself. */
function command(file: string, ...more: string[]): Outcome {
  const script = join(import.meta.dirname, '../../scripts/import.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...wordsOf(file, more)], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: place('content') },
  });
  return { code: status, out: stdout, errors: stderr };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-test-'));
  cpSync(join(import.meta.dirname, '../fixtures/content'), place('content'), { recursive: true });
  writeFileSync(place('mapping.yaml'), mapping);
  writeFileSync(place('export.csv'), csvOf(lines));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('an import of recommendations', () => {
  it('shows what it would do and writes nothing', () => {
    const { code, out } = command('export.csv');
    expect(code).toBe(0);
    expect(out).toContain('new       38  Do the first thing, "now"; do the second thing.');
    expect(out).toContain('2 new, 0 changed, 0 unchanged, 0 vanished');
    expect(out).toContain('nothing was written');
    expect(existsSync(place('content/recommendations/2025-38.yaml'))).toBe(false);
  });

  it('writes new paragraphs with their official text and without a gist', async () => {
    expect((await run('export.csv', '--write')).code).toBe(0);
    expect(records()).toEqual(['2025-38.yaml', '2025-41.yaml']);
    expect(written('2025-38')).toMatchObject({
      heading: { vi: 'Sức khỏe' },
      cluster: 'disability_health_welfare',
      urgent: true,
      official: { text: 'Do the first thing, "now";\ndo the second thing.' },
    });
    expect(written('2025-41')).toMatchObject({ heading: { vi: 'Đoạn 41' }, cluster: null });
    expect(written('2025-38').gist).toBeUndefined();
    expect((await run('export.csv')).out).toContain('0 new, 0 changed, 2 unchanged, 0 vanished');
  });

  it('keeps an edited gist when the official text changes, and says so', async () => {
    await run('export.csv', '--write');
    const file = place('content/recommendations/2025-41.yaml');
    const gist =
      '# Read twice.\ngist:\n  vi: Lời của ban biên tập.\n  en: The editor’s words.\n  fr: Les mots de la rédaction.\n';
    writeFileSync(file, gist + readFileSync(file, 'utf8'));
    writeFileSync(place('export.csv'), csvOf([...lines.slice(0, 3), ['TEST', '41', '', 'Something new.', '']]));
    const { out } = await run('export.csv', '--write');
    expect(out).toContain('changed   41  Something new.');
    expect(out).toContain('the gist stays as it is');
    expect(readFileSync(file, 'utf8').startsWith(gist)).toBe(true);
    expect(written('2025-41').official.text).toBe('Something new.');
    const check = spawnSync(process.execPath, [join(import.meta.dirname, '../../scripts/check.ts')], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: place('content') },
    });
    expect(check.stdout).toContain(`set gist_of to ${versionOf('Something new.')}`);
  });

  it('names paragraphs that are no longer in the file, and leaves their records', async () => {
    await run('export.csv', '--write');
    writeFileSync(place('export.csv'), csvOf(lines.slice(0, 3)));
    expect((await run('export.csv', '--write')).out).toContain('vanished  41');
    expect(records()).toEqual(['2025-38.yaml', '2025-41.yaml']);
  });

  it('reads the same from JSON and from a workbook', async () => {
    const objects = lines.map((row) => Object.fromEntries(row.map((cell, index) => [header[index], cell])));
    writeFileSync(place('export.json'), JSON.stringify({ results: objects }));
    const cells = [header, ...lines].map((row) => row.map((value) => ({ value, type: String })));
    await writeWorkbook(cells).toFile(place('export.xlsx'));
    const expected = (await run('export.csv')).out;
    expect((await run('export.json')).out).toBe(expected);
    expect((await run('export.xlsx')).out).toBe(expected);
  });
});

describe('an import that cannot be', () => {
  it.each([
    [
      'a row without a number',
      [['TEST', 'Annex', '', 'Text.', '']],
      'line 2  Paragraph: "Annex" holds no number of a paragraph',
    ],
    ['a row without text', [['TEST', '41', '', ' ', '']], 'line 2  Text: is empty'],
    ['no row of the document', [['OTHER', '41', '', 'Text.', '']], 'no row of the file is meant by the mapping'],
  ])('says what is wrong with %s', async (_, rows, message) => {
    writeFileSync(place('export.csv'), csvOf(rows));
    const { code, errors } = await run('export.csv', '--write');
    expect(code).toBe(1);
    expect(errors).toContain(message);
  });

  it('names a column that the file does not have', async () => {
    writeFileSync(place('mapping.yaml'), mapping.replace('text: Text', 'text: Recommendation'));
    expect((await run('export.csv')).errors).toContain('the file has no column "Recommendation"');
  });

  it('names what is wrong with a mapping', async () => {
    writeFileSync(place('mapping.yaml'), mapping.replace('cluster: disability_health_welfare', 'cluster: health'));
    expect((await run('export.csv')).errors).toMatch(/mapping\.yaml {2}themes\.Health\.cluster: /);
  });

  it('writes nothing where the content would break', () => {
    writeFileSync(place('mapping.yaml'), mapping.replace('source: test-source', 'source: nowhere'));
    const { code, errors } = command('export.csv', '--write');
    expect(code).toBe(1);
    expect(errors).toContain('recommendations/2025-38.yaml');
    expect(existsSync(place('content/recommendations/2025-38.yaml'))).toBe(false);
  });
});
