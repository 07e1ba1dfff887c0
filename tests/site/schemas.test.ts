import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { kindNames, kinds, type KindName } from '../../src/domain/kinds.ts';
import { filesOf, read } from './pages.ts';
import { linesOf } from './tables.ts';

/* The published schemas are those of the content: another program, reading them alone, finds every file right and a slip wrong. */

/** The content, and the fixture, which has files of kinds of which the content may have none yet. */
const folders = [process.env['CONTENT_DIR'] ?? 'content', 'tests/fixtures/content'];
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
const validatorOf = (kind: KindName) => ajv.compile(JSON.parse(read(`schemas/${kind}.json`)) as object);

const frontMatter = (text: string): string => /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';

/** What a file holds as its kind's schema sees it: for tables one value a line, else one value a file. */
function valuesOf(kind: KindName, file: string): unknown[] {
  const text = readFileSync(file, 'utf8');
  if (kinds[kind].form === 'prose') return [parseYaml(frontMatter(text))];
  if (kinds[kind].form !== 'rows') return [parseYaml(text)];
  const [names = [], ...lines] = linesOf(text);
  return lines.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index]])));
}

function filesOfKind(kind: KindName): string[] {
  const pattern = kinds[kind].files.replace('**', '**/*').replace('{language}', '{vi,en,fr}');
  return folders.flatMap((folder) => globSync(pattern, { cwd: folder }).map((file) => join(folder, file)));
}

const guide = readFileSync('content/README.md', 'utf8');

/** The examples that the guide for editors gives of a kind of which there may be no record yet, named in their fence or before it. */
const examplesOf = (kind: KindName): { file: string; value: unknown }[] =>
  [...guide.matchAll(/(?:`(\S+)`:\n\n)?^```yaml(?: (\S+))?\n([\s\S]*?)^```/gm)]
    .map(([, before, within, text = '']) => ({ file: within ?? before ?? '', text }))
    .filter(({ file }) => file.startsWith(`${kind}/`) && kinds[kind].form === 'record')
    .map(({ file, text }) => ({ file, value: parseYaml(text) }));

describe('the schemas', () => {
  it('are published, one a kind', () => {
    expect(filesOf('schemas/*')).toEqual(kindNames.map((kind) => `schemas/${kind}.json`).sort());
  });

  it.each(kindNames)('of %s accepts every file, and no misspelt key', (kind) => {
    const validate = validatorOf(kind);
    const own = filesOfKind(kind).flatMap((file) => valuesOf(kind, file).map((value) => ({ file, value })));
    const values = own.length > 0 ? own : examplesOf(kind);
    expect(values.length).toBeGreaterThan(0);
    const faults = values.filter(({ value }) => !validate(value)).map(({ file }) => file);
    expect(faults).toEqual([]);
    const [{ value } = { value: undefined }] = values;
    const slip = Array.isArray(value)
      ? [{ ...(value[0] as object), misspelt: 1 }]
      : { ...(value as object), misspelt: 1 };
    expect(validate(slip)).toBe(false);
  });
});
