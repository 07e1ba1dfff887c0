import { crc32, inflateRawSync } from 'node:zlib';

/** One file of an archive as its directory lists it (APPNOTE.TXT of ZIP, 4.3.12). */
export type Unzipped = { readonly path: string; readonly bytes: Buffer; readonly time: number; readonly date: number };

/** The files of a ZIP archive in their order, unpacked by Node's own zlib; throws where a checksum is wrong. */
export function unzipped(archive: Uint8Array): Unzipped[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.length);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    const [method, crc, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const path = bytes.toString('utf8', at + 46, at + 46 + name);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const content = method === 8 ? inflateRawSync(packed) : packed;
    if (crc32(content) !== crc) throw new Error(`${path}: wrong checksum`);
    const found = { path, bytes: content, time: bytes.readUInt16LE(at + 12), date: bytes.readUInt16LE(at + 14) };
    at += 46 + name + extra + comment;
    return found;
  });
}
