import { describe, expect, it } from 'vitest';
import type { Translator } from '../../src/i18n/translator.ts';
import { model, translators } from '../../src/reader/model.ts';
import { kitsOf } from '../../src/views/kit-list.ts';
import { kitWords } from '../../src/views/kit-words.ts';
import { routesOf, type Route } from '../../src/views/routes.ts';
import { ownShare } from '../../src/views/share-image.ts';
import { shareImages, shareLink } from '../../src/views/share-links.ts';
import { areaName } from '../../src/views/areas.ts';

/* What pages are shared with: each by its own title, with what it finds, and every figure with its source and year. */

const ids = Object.keys(model.dictionary.datasets);

/** The words that stand for a page in its image; where its title has a number or a kind before them, those stand beside. */
function titleOf({ say }: Translator, { path, kind, title }: Route): string {
  const id = path.split('/').at(-2) ?? '';
  if (kind === 'task') return say(model.tasks.get(id)!.title);
  if (kind === 'recommendation' && model.recommendations.has(id)) return say(model.recommendations.get(id)!.heading);
  if (kind === 'working') return say(model.indicators.get(path.split('/')[1]!)!.title);
  return title;
}

const placesOf = (translator: Translator): ReadonlyMap<string, string> =>
  new Map([...model.areas.values()].map((area) => [area.slug, areaName(translator, area)]));

/** What the images of all pages say, by their addresses. */
function saidBy(translator: Translator): ReadonlyMap<string, string> {
  const kits = kitsOf(model, [translator], 'all').flatMap((kit) =>
    kit.files
      .filter(({ kind, language }) => kind === 'share' && language === translator.language)
      .map(({ href }) => [href, kitWords(model, translator, kit, new URL('https://quyen.example/')).title] as const),
  );
  const own = shareImages(model, translator, 'all').map(({ href, view }) => [href, view().title] as const);
  return new Map([...kits, ...own]);
}

describe.each(translators)('in $language', (translator) => {
  it('every page is shared with an image that says its own title', () => {
    const said = saidBy(translator);
    const places = placesOf(translator);
    const faults = routesOf(model, translator, ids).filter((route) => {
      const { href } = shareLink(model, translator, route, 'all');
      const isPlace = route.kind === 'former_province';
      const title = (isPlace && places.get(route.path.split('/').at(-2)!)) || titleOf(translator, route);
      return !said.get(href)?.toLowerCase().includes(title.toLowerCase());
    });
    expect(faults.map(({ path, title }) => `${path}: ${title}`)).toEqual([]);
  });

  it('no two pages say the same', () => {
    const alts = shareImages(model, translator, 'all').map(({ view }) => view().alt);
    expect(new Set(alts).size).toBe(alts.length);
  });

  it('a figure, a line or a map is named with its source and its year', () => {
    const shown = shareImages(model, translator, 'all').filter(({ path, view }) => {
      const { figure, picture } = view();
      const ofPlace = /^(provinces|regions)\//.test(path) && figure !== undefined;
      return ofPlace || picture.kind === 'line' || picture.kind === 'map';
    });
    expect(shown.length).toBeGreaterThan(100);
    const faults = shown.filter(({ view }) => {
      const { source, figure, text, alt } = view();
      return !source || !alt.includes(source) || !/\b(19|20)\d\d\b/.test(`${figure?.label} ${text}`);
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  it('a sample has an image for the part of the site of every page', () => {
    const made = new Set(shareImages(model, translator, 'sample').map(({ href }) => href));
    const links = routesOf(model, translator, ids).map((route) => shareLink(model, translator, route, 'sample').href);
    expect(links.filter((href) => href.startsWith('/share/') && !made.has(href))).toEqual([]);
    expect(made.size).toBeLessThan(80);
  });

  it('the pages that answer a question say the answer', () => {
    const alt = (path: string): string => ownShare(model, translator, path).alt;
    expect(alt('evidence/')).toMatch(/0 \/ 204/);
    expect(alt('calendar/')).toMatch(/1\/6\/2027/);
    expect(alt('action-month/')).toMatch(/192/);
    expect(alt('actions/action-month-2022/')).toContain(translator.date('2022-05-31'));
    expect(alt(`data/indicators/`)).toContain(String(model.indicators.size));
  });
});
