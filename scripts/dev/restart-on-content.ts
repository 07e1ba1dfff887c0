import type { AstroIntegration } from 'astro';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../src/reader/folder.ts';

/** Restarts the dev server when a structured content file changes; Astro follows prose by itself. */
export function restartOnContent(): AstroIntegration {
  return {
    name: 'restart-on-content',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile }) => {
        if (command !== 'dev') return;
        const folder = contentFolder();
        for (const file of globSync('**/*.{yaml,csv,json}', { cwd: folder })) addWatchFile(join(folder, file));
      },
    },
  };
}
