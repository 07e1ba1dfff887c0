import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { serveFolder } from './serve/folder.ts';

/* Serves the finished site with the headers that it asks its host for. */

const folder = resolve(process.env['OUT_DIR'] ?? 'dist');
const port = Number(process.env['PORT'] ?? 4321);

if (!existsSync(folder)) {
  console.error(`There is no site at ${folder}; run npm run build first.`);
  process.exitCode = 1;
} else {
  createServer(serveFolder(folder)).listen(port, () => console.info(`http://localhost:${port}/`));
}
