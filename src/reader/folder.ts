import { resolve } from 'node:path';

/** The content folder: `CONTENT_DIR`, or `content` in the working directory. */
export const contentFolder = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');
