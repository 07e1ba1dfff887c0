import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { atom, urnOf, type FeedFile } from '../../src/formats/atom.ts';

/* Written by one library, read back by another, which throws where anything is not well-formed. */

const name = 'http://www.w3.org/2005/Atom';
const own = (words: string, language: 'vi' | 'en' = 'en') => ({ words, language, stale: false });

const file: FeedFile = {
  language: 'en',
  scope: 'task-1',
  author: 'Quyền Trẻ Em',
  title: 'Changes & more',
  subtitle: '1 < 2',
  rights: 'CC BY 4.0',
  page: 'https://example.org/en/plan/tasks/1/',
  address: 'https://example.org/feeds/en/task-1.atom',
  entries: [
    {
      key: 'check:a',
      day: '2026-11-21',
      title: own('A “b” <i>c</i> & ]]> d'),
      text: own('Chỉ có tiếng Việt\n\nhai đoạn', 'vi'),
      category: { term: 'check', label: 'search "x"' },
      url: 'https://example.org/en/plan/#a',
      also: { title: 'What changed', url: 'https://example.org/en/more/' },
    },
    {
      key: 'change:b',
      day: '2026-11-20',
      title: own('007'),
      text: undefined,
      category: { term: 'change', label: 'change' },
      url: 'https://example.org/en/updates/?a=1&b=2#b',
    },
  ],
};

const feed = new DOMParser().parseFromString(atom(file), 'application/xml').documentElement!;
const children = (of: Element, tag: string): Element[] =>
  [...of.childNodes].filter((node): node is Element => node.nodeName === tag && 'getAttribute' in node);
const [first, second] = children(feed, 'entry');
const said = (of: Element, tag: string) => children(of, tag)[0]?.textContent;

describe('a feed', () => {
  it('says again what it was given, as plain text', () => {
    expect([feed.namespaceURI, feed.getAttribute('xml:lang')]).toEqual([name, 'en']);
    expect(['title', 'subtitle', 'rights'].map((tag) => said(feed, tag))).toEqual([file.title, '1 < 2', 'CC BY 4.0']);
    expect([said(first!, 'title'), said(second!, 'title')]).toEqual(file.entries.map(({ title }) => title.words));
    expect(children(first!, 'title')[0]!.getAttribute('type')).toBeNull();
    expect(children(second!, 'link')[0]!.getAttribute('href')).toBe(file.entries[1]!.url);
    expect(children(first!, 'category')[0]!.getAttribute('label')).toBe('search "x"');
  });

  it('marks the words that are not in its language', () => {
    const content = children(first!, 'content')[0]!;
    expect([content.getAttribute('xml:lang'), content.textContent]).toEqual([
      'vi',
      file.entries[0]!.text!.words + ' https://example.org/en/more/',
    ]);
    expect(children(first!, 'title')[0]!.getAttribute('xml:lang')).toBeNull();
    expect(children(second!, 'content')).toEqual([]);
  });

  it('names the page that says more, for programs and in words', () => {
    const links = children(first!, 'link').map((each) =>
      ['rel', 'href', 'title'].map((name) => each.getAttribute(name)),
    );
    expect(links).toEqual([
      ['alternate', file.entries[0]!.url, null],
      ['related', 'https://example.org/en/more/', 'What changed'],
    ]);
  });

  it('is as new as its newest entry, in moments as RFC 3339 writes them', () => {
    expect([said(feed, 'updated'), said(first!, 'updated'), said(second!, 'published')]).toEqual([
      '2026-11-21T00:00:00+07:00',
      '2026-11-21T00:00:00+07:00',
      '2026-11-20T00:00:00+07:00',
    ]);
  });

  it('names where it lives and what it belongs to', () => {
    const links = children(feed, 'link').map((each) => [each.getAttribute('rel'), each.getAttribute('href')]);
    expect(links).toEqual([
      ['self', file.address],
      ['alternate', file.page],
    ]);
    expect(said(children(feed, 'author')[0]!, 'name')).toBe('Quyền Trẻ Em');
  });
});

describe('a lasting name', () => {
  it('is a UUID of version 5, one for each key and always the same', () => {
    expect(urnOf('en:check:a')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(urnOf('en:check:a')).toBe(said(first!, 'id'));
    expect(new Set(['en:check:a', 'vi:check:a', 'en:check:b'].map(urnOf)).size).toBe(3);
    // Taken from Python: uuid.uuid5(uuid.UUID('cd58453c-313a-4078-933e-90b3beb0c402'), 'en:check:a')
    expect(urnOf('en:check:a')).toBe('urn:uuid:c62ca7db-4416-5c62-845d-4528bfccb8c4');
  });
});
