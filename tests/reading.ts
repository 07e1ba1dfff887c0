import { contentFolder } from '../src/reader/folder.ts';
import { readContent } from '../src/reader/read.ts';

/** The real content, read once for all tests of a worker. */
export const reading = readContent(contentFolder());
