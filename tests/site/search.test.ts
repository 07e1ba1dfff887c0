import { describe, expect, it } from 'vitest';
import { answers, bundleOf } from '../search/bundle.ts';
import { cases } from '../search/cases.ts';

const site = process.env['SITE_DIR'] ?? 'dist';

describe('search over the built site', async () => {
  const bundle = await bundleOf(site);

  it.each(cases)('$language: $query → $path', async ({ language, query, path, first }) => {
    await bundle.options({ language });
    const found = await answers(bundle, query, {}, first ? 1 : 3);
    expect(found.map(({ url }) => url)).toContain(path);
  });
});
