import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { restartOnContent } from './scripts/dev/restart-on-content.ts';

/* Where the build goes is the build script's affair: it fills a folder of its own and swaps it in when all is well. */
const outDir = process.env.BUILD_DIR ?? './.build/site';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  outDir,
  cacheDir: process.env.BUILD_DIR ? `${outDir}.cache` : './.build/cache',
  trailingSlash: 'always',
  i18n: {
    locales: ['vi', 'en', 'fr'],
    defaultLocale: 'vi',
    // Our own routes name their language; those of folders of files name none, and Astro would call them missing.
    routing: 'manual',
  },
  integrations: [mdx(), restartOnContent()],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
