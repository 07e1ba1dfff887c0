import { problemAt, sound } from '../entry.ts';
import { versionOf } from '../text.ts';
import type { Rule } from './rule.ts';

/** Where an import brought another official text than the one for which a gist was written, somebody should read the two again. */
export const gistNotices: Rule = (content) =>
  sound(content.recommendations).flatMap((entry) => {
    const { gist, official } = entry.record;
    if (gist === undefined || official === undefined) return [];
    const version = versionOf(official.text);
    if (official.gist_of === version) return [];
    return [
      problemAt(
        entry,
        ['official', 'gist_of'],
        `the gist was not written for this official text; read both and set gist_of to ${version}`,
      ),
    ];
  });
