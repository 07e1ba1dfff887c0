import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// From the working folder, not from this file: a bundled copy of it may lie outside the project.
const require = createRequire(join(process.cwd(), 'package.json'));

/** The parsed JSON file of an installed package; throws unless its SHA-256 is the one that the site was checked with. */
export function packageFile(path: string, sha256: string): unknown {
  const bytes = readFileSync(require.resolve(path));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256)
    throw new Error(`${path}: SHA-256 is ${found}, not ${sha256}; check the outlines again before use`);
  return JSON.parse(bytes.toString('utf8'));
}
