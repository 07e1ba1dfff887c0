import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faceOf } from '../../src/material/face.ts';
import { paletteOf } from '../../src/material/palette.ts';
import type { Tools } from '../../src/material/tools.ts';

const root = join(import.meta.dirname, '../..');
const typeface = '@expo-google-fonts/source-sans-3';
const cuts = { 400: '400Regular', 600: '600SemiBold', 700: '700Bold' } as const;

const cut = (name: string): Uint8Array =>
  readFileSync(join(root, 'node_modules', typeface, name, `SourceSans3_${name}.ttf`));

const sheet = (name: string): string => readFileSync(join(root, 'src/styles', name), 'utf8');

/** The typeface and the colours of the site. */
export function readTools(): Tools {
  return {
    face: faceOf({ 400: cut(cuts[400]), 600: cut(cuts[600]), 700: cut(cuts[700]) }),
    palette: paletteOf(sheet('tokens.css'), sheet('pictures.css')),
  };
}

const versionOf = (name: string): string => {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string; // Every package has one.
  };
  return `${name}@${version}`;
};

/** Names all that turns a scene into a file: the packages, the writers, and Node, whose zlib packs what they write. */
export function makerVersion(): string {
  const packages = [typeface, 'fontkit', 'pdfkit', '@resvg/resvg-js'].map(versionOf);
  const writers = globSync('src/material/*.ts', { cwd: root })
    .sort()
    .map((file) => readFileSync(join(root, file)));
  const hash = createHash('sha256');
  for (const file of writers) hash.update(file);
  return [...packages, `zlib@${process.versions.zlib}`, hash.digest('hex')].join(' ');
}
