import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { remove, replace, withCopy, type Change } from '../reader/planted.ts';

const script = join(import.meta.dirname, '../../scripts/check.ts');

function check(...changes: readonly Change[]) {
  return withCopy(changes, (folder) => {
    const env = { ...process.env, CONTENT_DIR: folder, NODE_OPTIONS: '' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
    return { status, stdout, stderr };
  });
}

describe('npm run check', () => {
  it('ends well where nothing is wrong', () => {
    expect(check()).toEqual({ status: 0, stdout: '', stderr: '0 problems, 0 notes\n' });
  });

  it('says each problem on a line of standard output, with its path below CONTENT_DIR, and ends in 1', () => {
    const { status, stdout, stderr } = check(
      replace('agencies/test-ministry.yaml', '- test-source', '- test-sauce'),
      replace('observations/test-pupils.csv', 'vn,2023,600', 'vn,2023,"600,5"'),
      replace('pages/about.en.mdx', 'id="p34-01"', 'id="p34-00"'),
    );
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "agencies/test-ministry.yaml:14  sources[0]: there is no "test-sauce" among sources; did you mean "test-source"?
      observations/test-pupils.csv:2  value: "600,5" is not a number; decimals take a point and thousands no mark, so perhaps 600.5
      pages/about.en.mdx:12  text: <Area> there is no "p34-00" among areas; did you mean "p34-01"?
      "
    `);
    expect(stderr).toBe('3 problems, 0 notes\n');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .every((line) => /^[\w./-]+:\d+ {2}\S+: .+$/.test(line)),
    ).toBe(true);
  });

  it('says what an editor should know without failing', () => {
    const { status, stdout, stderr } = check(remove('tasks/1.fr.mdx'));
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "note  tasks/1.vi.mdx:1  file: no translation into fr; readers see the Vietnamese, marked
      "
    `);
    expect(stderr).toBe('0 problems, 1 note\n');
  });

  it('says in words that there is no content folder', () => {
    const env = { ...process.env, CONTENT_DIR: '/nowhere', NODE_OPTIONS: '' };
    const { status, stdout } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout.split('\n')[0]).toBe('.:1  file: there is no content folder at /nowhere');
  });
});
