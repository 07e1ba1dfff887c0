import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cacheIn } from '../../scripts/material/cache.ts';
import { scenePdf } from '../../src/material/pdf.ts';
import { indexedPng, scenePng } from '../../src/material/png.ts';
import { kitCalled, sceneOf, tools } from './tools.ts';

/* What the files are made of: nothing of the machine or the day in them, letters that can be read, the same bytes each time. */

type Chunk = { readonly type: string; readonly data: Buffer };

function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** The pixels of a PNG with a palette, as its colours. */
function coloursIn(png: Uint8Array): number[] {
  const data = new Map(chunksOf(png).map((chunk) => [chunk.type, chunk.data]));
  const width = data.get('IHDR')!.readUInt32BE(0);
  const rows = inflateSync(data.get('IDAT')!);
  const palette = data.get('PLTE')!;
  return [...rows].flatMap((place, at) => (at % (width + 1) === 0 ? [] : [palette.readUIntBE(place * 3, 3)]));
}

const scene = sceneOf(kitCalled('action-month-2027-ho-chi-minh'), 'share', 'vi');
const poster = sceneOf(kitCalled('action-month-2027-ho-chi-minh'), 'poster', 'vi');
const imprint = { author: 'Quyền Trẻ Em', day: '2026-11-21' };

describe('a PNG', () => {
  it('has its size and nothing but the picture in it, and is the same each time', async () => {
    const [once, twice] = [await scenePng(scene, tools.face), await scenePng(scene, tools.face)];
    expect(chunksOf(once).map(({ type }) => type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    expect([chunksOf(once)[0]!.data.readUInt32BE(0), chunksOf(once)[0]!.data.readUInt32BE(4)]).toEqual([1200, 630]);
    expect(Buffer.compare(once, twice)).toBe(0);
    expect(once.length).toBeLessThan(120_000);
    expect(Buffer.from(once).toString('latin1')).not.toMatch(/Exif|tEXt|tIME|http/);
  });

  it('keeps every colour where there are few, and the nearest where there are many', async () => {
    const few = Uint8Array.of(1, 2, 3, 255, 200, 100, 50, 255, 1, 2, 3, 255, 9, 9, 9, 255);
    expect(coloursIn(await indexedPng(few, 2, 2))).toEqual([0x010203, 0xc86432, 0x010203, 0x090909]);
    const many = Uint8Array.from({ length: 300 * 4 }, (_, i) =>
      i % 4 === 3 ? 255 : i % 4 === 0 ? (i / 4) % 256 : i < 1024 ? 0 : 1,
    );
    const kept = coloursIn(await indexedPng(many, 30, 10));
    expect(kept.slice(0, 256)).toEqual(Array.from({ length: 256 }, (_, i) => i << 16));
    expect(kept.slice(256)).toEqual(Array.from({ length: 44 }, (_, i) => i << 16));
  });
});

/** The streams of a PDF, unpacked where they are packed. */
function streamsOf(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/<<((?:(?!>>\nstream)[\s\S])*?)>>\nstream\n([\s\S]*?)\nendstream/g)].map(
    ([, about, body]) => {
      const bytes = Buffer.from(body!, 'latin1');
      return (about!.includes('FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
    },
  );
}

/** The letters that each sign stands for, font by font, as readers of the file find them: its ToUnicode tables. */
function tablesIn(streams: readonly string[]): Map<string, string>[] {
  const decoded = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  return streams
    .filter((stream) => stream.includes('beginbfrange'))
    .map((stream) => {
      const list = /<0000> <[0-9a-f]{4}> \[([^\]]*)\]/.exec(stream)?.[1] ?? '';
      const letters = [...list.matchAll(/<([0-9a-f]*)>/g)].map((match) => decoded(match[1]!.padEnd(4, '0')));
      return new Map(letters.map((letter, i) => [i.toString(16).padStart(4, '0'), letter]));
    });
}

describe('a PDF', () => {
  it('has its letters inside, readable, with title, language and description, and the same bytes each time', async () => {
    const [once, twice] = [await scenePdf(poster, tools.face, imprint), await scenePdf(poster, tools.face, imprint)];
    expect(Buffer.compare(once, twice)).toBe(0);
    const text = Buffer.from(once).toString('latin1');
    expect(text.match(/\/FontFile2 /g)).toHaveLength(3);
    expect(text.match(/\/ToUnicode /g)).toHaveLength(3);
    expect(text).not.toMatch(/\/Subtype \/Type1\b|ModDate/);
    expect(text).toMatch(/\/MediaBox \[0 0 595\.28 841\.89\]/);
    expect(text).toMatch(/\/Lang \(vi\)/);
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\(D:20261121000000Z\)/);
    for (const tag of ['Document', 'Figure', 'H1', 'P']) expect(text).toContain(`/S /${tag}\n`);
    expect(once.length).toBeLessThan(120_000);
  });

  it('says the words of the poster', async () => {
    const streams = streamsOf(await scenePdf(poster, tools.face, imprint));
    const page = streams.find((stream) => stream.includes(' Tf'))!;
    const tables = tablesIn(streams);
    const runs = [...page.matchAll(/\[((?:<[0-9a-f]+>|[\s\d.-])+)\] TJ/g)].map((match) =>
      [...match[1]!.matchAll(/<([0-9a-f]+)>/g)].map((hex) => hex[1]!).join(''),
    );
    const said = tables.map((table) =>
      runs
        .map((run) =>
          run
            .match(/.{4}/g)!
            .map((sign) => table.get(sign) ?? '?')
            .join(''),
        )
        .join('|'),
    );
    for (const words of [
      'Tháng hành động vì trẻ em',
      'Thành phố Hồ Chí Minh',
      '2.517.197',
      'Gọi miễn phí, cả ngày lẫn đêm. Trẻ em và người lớn đều gọi được.',
    ])
      expect(said.some((all) => all.includes(words))).toBe(true);
  });
});

describe('the cache', () => {
  it('makes each file once for one maker, and keeps no more than it needs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cache-'));
    const bytes = Uint8Array.of(1, 2, 3);
    const first = cacheIn(folder, 'one');
    for (const recipe of ['a', 'b', 'a'])
      expect(Buffer.compare(await first.get(recipe, async () => bytes), bytes)).toBe(0);
    expect(first.counts()).toEqual({ hits: 1, misses: 2 });
    const again = cacheIn(folder, 'one');
    await again.get('a', () => Promise.reject(new Error('made again')));
    expect(again.counts()).toEqual({ hits: 1, misses: 0 });
    const other = cacheIn(folder, 'two');
    for (const recipe of ['a', 'c', 'd', 'e']) await other.get(recipe, async () => bytes);
    expect(other.counts()).toEqual({ hits: 0, misses: 4 });
    again.prune();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });
});
