import { contentFolder } from '../src/reader/folder.ts';
import { importInto } from './import/import.ts';

/*
 * npm run import -- recommendations FILE --mapping MAPPING [--write]
 * Shows what is new, changed and vanished; writes only when told to, and then all files or none.
 */

try {
  await importInto(contentFolder(), process.argv.slice(2), (line) => console.info(line));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
