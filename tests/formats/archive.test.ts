import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { archive, filesOf } from '../../src/formats/archive.ts';
import { undated } from '../../src/formats/zip.ts';
import { awkward, description } from './awkward.ts';
import { unzipped } from './unzipped.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = [...(await filesOf(awkward, description)), { path: 'README.md', bytes: bytes('Đọc trước\n') }];
const made = archive(files);

describe('the archive', () => {
  it('holds every file as it is, sorted, after their checksums', () => {
    const found = unzipped(made);
    expect(found.map(({ path }) => path)).toEqual(['SHA256SUMS', 'README.md', 'awkward.csv', 'awkward.parquet']);
    for (const { path, bytes: own } of files) {
      expect(found.find((file) => file.path === path)!.bytes.equals(own)).toBe(true);
    }
  });

  it('lists their checksums in the form that sha256sum checks', () => {
    const [sums, ...rest] = unzipped(made);
    const lines = rest.map(({ path, bytes: own }) => `${createHash('sha256').update(own).digest('hex')}  ${path}\n`);
    expect(sums!.bytes.toString()).toBe(lines.join(''));
  });

  it('is the same for the same files in any order, with one moment for all of them', () => {
    expect(Buffer.from(archive(files.toReversed())).equals(made)).toBe(true);
    expect(new Set(unzipped(made).map(({ date, time }) => `${date} ${time}`))).toEqual(new Set(['33 0']));
  });

  it('takes the moments out of others’ archives, and nothing else for one', () => {
    expect(Buffer.from(undated(made)).equals(made)).toBe(true);
    expect(() => undated(bytes('no archive at all, only words'))).toThrow('no ZIP archive');
    expect(() => undated(new Uint8Array(5))).toThrow('no ZIP archive');
  });

  it('refuses two files of one name', () => {
    expect(() => archive([...files, files[0]!])).toThrow('awkward.csv');
  });
});
