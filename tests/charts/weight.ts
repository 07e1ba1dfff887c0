import { brotliCompressSync } from 'node:zlib';
import { toMarkup } from '../../src/charts/svg.ts';
import type { Svg } from '../../src/charts/svg.ts';

/** What drawings weigh together, in bytes after brotli. */
export const weight = (...drawings: readonly Svg[]): number =>
  brotliCompressSync(drawings.map(toMarkup).join('')).length;
