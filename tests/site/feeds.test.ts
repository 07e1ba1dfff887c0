import { globSync } from 'node:fs';
import { DOMParser, type Element as Node } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/domain/languages.ts';
import { all, attribute, text, the, withAttribute, withClass } from './html.ts';
import { filesOf, origin, pageAt, proper, read } from './pages.ts';
import { rowsOf } from './tables.ts';

/* The feeds, read as a feed reader reads them: strictly, and against the tables that hold the same. */

const children = (of: Node, tag: string): Node[] =>
  [...of.childNodes].filter((node): node is Node => node.nodeName === tag && 'getAttribute' in node);
const said = (of: Node, tag: string): string => children(of, tag)[0]?.textContent ?? '';
const linkOf = (of: Node, rel: string): string =>
  children(of, 'link')
    .filter((each) => each.getAttribute('rel') === rel)
    .map((each) => each.getAttribute('href'))
    .join(' ');

const feedAt = (file: string): Node => new DOMParser().parseFromString(read(file), 'application/xml').documentElement!;
const files = filesOf('feeds/*/*.atom');
const feeds = files.map((file) => {
  const [, language = '', name = ''] = file.split('/');
  return {
    file,
    language,
    scope: name.replace('.atom', ''),
    feed: feedAt(file),
    entries: children(feedAt(file), 'entry'),
  };
});

/** How many entries of each kind the whole has by the tables; a report is the first piece of its own evidence. */
const expected = (): Record<string, number> => {
  const own = rowsOf('evidence').filter((row) => /^report:.*:1$/.test(row['piece']!)).length;
  return Object.fromEntries(
    Object.entries({
      post: globSync('posts/*.vi.mdx', { cwd: process.env['CONTENT_DIR'] ?? 'content' }).length,
      change: rowsOf('changes').length,
      check: rowsOf('checks').length,
      declaration: rowsOf('declarations').length,
      evidence: rowsOf('evidence').length - own,
      report: rowsOf('reports').length,
      reply: rowsOf('replies').length,
      release: rowsOf('published-releases').length,
      correction: rowsOf('corrections').length,
      revision: rowsOf('revisions').length,
      campaign: rowsOf('campaigns').length,
      event: rowsOf('events').length,
    }).filter(([, count]) => count > 0),
  );
};

const moment = /^\d{4}-\d{2}-\d{2}T00:00:00\+07:00$/;
const lasting = /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe.each(feeds)('the feed $file', ({ file, language, feed, entries }) => {
  it('is Atom in its language, with all that Atom asks for', () => {
    expect([feed.namespaceURI, feed.nodeName]).toEqual(['http://www.w3.org/2005/Atom', 'feed']);
    expect(feed.getAttribute('xml:lang')).toBe(language);
    expect(said(feed, 'id')).toMatch(lasting);
    expect(linkOf(feed, 'self')).toBe(`${origin}/${file}`);
    expect(said(children(feed, 'author')[0]!, 'name')).not.toBe('');
    for (const entry of entries) {
      expect(said(entry, 'id')).toMatch(lasting);
      expect(said(entry, 'title').trim()).not.toBe('');
      expect([said(entry, 'updated'), said(entry, 'published')].filter((day) => !moment.test(day))).toEqual([]);
    }
  });

  it('has entries, newest first, each once, and is as new as the newest', () => {
    const days = entries.map((entry) => said(entry, 'updated'));
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual(days.toSorted().reverse());
    expect(said(feed, 'updated')).toBe(days[0]);
    expect(new Set(entries.map((entry) => said(entry, 'id'))).size).toBe(entries.length);
  });

  it('leads to pages that there are, and to the place on them', () => {
    const lost = [feed, ...entries]
      .map((each) => linkOf(each, 'alternate'))
      .filter((href) => {
        const { origin: host, pathname, hash } = new URL(href);
        const places = hash && all(pageAt(pathname).root, withAttribute('id', hash.slice(1)));
        return host !== origin || !pathname.startsWith(`/${language}/`) || (places && places.length !== 1);
      });
    expect(lost).toEqual([]);
  });
});

describe.each(languageCodes)('the feeds in %s', (language) => {
  const own = feeds.filter((each) => each.language === language);
  const whole = own.find(({ scope }) => scope === 'all')!;
  const terms = whole.entries.map((entry) => children(entry, 'category')[0]!.getAttribute('term') ?? '');

  it('hold in the whole what the tables hold', () => {
    const counted = Object.fromEntries(
      [...Map.groupBy(terms, (term) => term)].map(([term, same]) => [term, same.length]),
    );
    expect(counted).toEqual(expected());
  });

  it('say how matters stand to their dates as the calendar does', () => {
    const lead = the(the(pageAt(`/${language}/calendar/`).root, 'article'), 'p', withClass('lead'));
    expect(said(whole.feed, 'subtitle')).toBe(text(lead));
  });

  it('take their entries from the whole', () => {
    const ids = new Set(whole.entries.map((entry) => said(entry, 'id')));
    expect(own.flatMap(({ entries }) => entries.filter((entry) => !ids.has(said(entry, 'id'))))).toEqual([]);
  });

  it('tell of every Action Month when and where it began, or that this is not known, and all that was reported', () => {
    const month = own.find(({ scope }) => scope === 'action-month')!;
    const told = month.entries.filter((entry) => linkOf(entry, 'alternate').match(/action-month\/\d{4}\/$/));
    const rows = rowsOf('campaigns');
    expect(told.length).toBe(rows.length);
    for (const row of rows) {
      const entry = told.find((each) => linkOf(each, 'alternate').endsWith(`/${row['campaign']}/`))!;
      const words = said(entry, 'content') || said(entry, 'summary');
      expect(said(entry, 'title')).toContain(row[`theme_${language}`]!);
      expect(words.length, row['campaign']).toBeGreaterThan(20);
      expect(words, row['campaign']).toContain(row[`reported_${language}`]!);
      expect(words, row['campaign']).toContain(row[`launch_place_${language}`]!);
    }
  });

  it('are all listed, with their counts, on the page of changes', () => {
    const list = all(pageAt(`/${language}/updates/`).root, 'a', withAttribute('type', 'application/atom+xml'));
    // Below the page the feeds that are its own are named once more, without their counts.
    const shown = new Map(list.toReversed().map((link) => [attribute(link, 'href'), link]));
    expect([...shown.keys()].sort()).toEqual(own.map(({ file }) => `/${file}`));
    for (const { file, entries } of own) {
      const item = shown.get(`/${file}`)!.parentNode!;
      expect(text(item), file).toMatch(new RegExp(`(^|\\D)${entries.length} `));
    }
  });
});

describe('the pages', () => {
  it('name the whole, and before it their own feed where they have one', () => {
    const faults = proper.filter(({ path, language, root }) => {
      const named = all(root, 'link', withAttribute('type', 'application/atom+xml')).map((each) =>
        attribute(each, 'href'),
      );
      const page = /^\/..\/(?:plan\/tasks\/(\d)|provinces\/([a-z-]+)|data\/(releases)|(action-month|updates))\/$/.exec(
        path,
      );
      const scope = page?.[3] ?? page?.[4] ?? (page?.[1] ? `task-${page[1]}` : `province-${page?.[2]}`);
      const file = `feeds/${language}/${scope}.atom`;
      const expected = [...(files.includes(file) ? [`/${file}`] : []), `/feeds/${language}/all.atom`];
      return JSON.stringify(named) !== JSON.stringify(expected);
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  it('offer in their text the feed that is theirs', () => {
    // The page of updates lists all feeds and, at its end, its own again.
    const narrow = feeds.filter(({ scope }) => scope !== 'all' && scope !== 'updates');
    const silent = narrow.filter(({ file, feed }) => {
      const { root } = pageAt(new URL(linkOf(feed, 'alternate')).pathname);
      return all(root, 'a', withAttribute('href', `/${file}`)).length !== 1;
    });
    expect(silent.map(({ file }) => file)).toEqual([]);
  });
});

it('has the same feeds in all languages', () => {
  const scopes = languageCodes.map((language) =>
    feeds.filter((each) => each.language === language).map(({ scope }) => scope),
  );
  expect(new Set(scopes.map((some) => some.join(' '))).size).toBe(1);
});
