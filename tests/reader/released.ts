import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freeze } from '../../scripts/release/freeze.ts';
import { readContent } from '../../src/reader/read.ts';
import { write, type Change } from './planted.ts';

const note = { vi: 'Phát hành giả định.', en: 'Made-up release.', fr: 'Version fictive.' };

/** Freezes a content folder as it stands; throws where it has problems. */
export const release =
  (version: string): Change =>
  (folder) => {
    const { model, problems } = readContent(folder);
    if (!model) throw new Error(`${folder} has ${problems.length} problems: ${JSON.stringify(problems[0])}`);
    const place = join(folder, 'releases', version);
    mkdirSync(place, { recursive: true });
    for (const [name, text] of freeze(model, version, note)) writeFileSync(join(place, name), text);
  };

const inWords = (name: string): string =>
  `${name}:\n  vi: Giả định.\n  en: Made up.\n  fr: Fictif.\n  of: 'cca27a36'\n`;

/** A revision of the fixture with the scope given as YAML lines below one concern. */
export const revision = (id: string, concern: string, kind = 'new_figures'): Change =>
  write(
    `revisions/${id}.yaml`,
    `date: '2026-11-21'\nkind: ${kind}\n${inWords('title')}${inWords('reason')}source: test-source\nconcerns:\n  - ${concern}\n`,
  );

/** A correction of the fixture with the scope given as YAML lines below one concern. */
export const correction = (id: string, concern: string, rest = ''): Change =>
  write(
    `corrections/${id}.yaml`,
    `date: '2026-11-21'\n${['title', 'wrong', 'right', 'effect'].map(inWords).join('')}noticed_by:\n  role: reader\nconcerns:\n  - ${concern}\n${rest}`,
  );
