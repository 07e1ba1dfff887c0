import { createHash } from 'node:crypto';
import Builder from 'fast-xml-builder';
import type { Language } from '../domain/languages.ts';
import type { Phrase } from '../domain/text.ts';

/** One thing that came to be known, as feed readers show it. */
export type FeedEntry = {
  /** What never changes about it. */
  readonly key: string;
  readonly day: string;
  readonly title: Phrase;
  readonly text: Phrase | undefined;
  readonly category: { readonly term: string; readonly label: string };
  /** The address of the page where it is shown. */
  readonly url: string;
  /** A page that says more; many readers show no such link, so its address stands in the words too. */
  readonly also?: { readonly title: string; readonly url: string } | undefined;
};

/** All that a feed says, in one language. */
export type FeedFile = {
  readonly language: Language;
  readonly scope: string;
  readonly author: string;
  readonly title: string;
  readonly subtitle: string;
  readonly rights: string;
  readonly page: string;
  readonly address: string;
  /** Newest first; a feed without entries is not published. */
  readonly entries: readonly FeedEntry[];
};

type Node = { readonly [name: string]: string | Node | readonly Node[] };

/** The name space in which this site names its entries, drawn once by lot. */
const nameSpace = 'cd58453c-313a-4078-933e-90b3beb0c402';

/** A lasting name for a key: a UUID of version 5 (RFC 9562), the same at every address of the site. */
export function urnOf(key: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(nameSpace.replaceAll('-', ''), 'hex'))
    .update(key)
    .digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const digits = bytes.toString('hex').slice(0, 32);
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** The moment at which a day begins in Việt Nam, as RFC 3339 writes it. */
const startOf = (day: string): string => `${day}T00:00:00+07:00`;

const said = ({ words, language }: Phrase, own: Language): string | Node =>
  language === own ? words : { '@xml:lang': language, '#text': words };

const link = (rel: string, type: string, href: string, language: Language): Node => ({
  '@rel': rel,
  '@type': type,
  '@hreflang': language,
  '@href': href,
});

const linksOf = ({ url, also }: FeedEntry, language: Language): Node | Node[] => {
  const own = link('alternate', 'text/html', url, language);
  return also ? [own, { ...link('related', 'text/html', also.url, language), '@title': also.title }] : own;
};

/** The words of an entry, and behind them the address of the page that says more. */
const contentOf = ({ text, also }: FeedEntry): Phrase | undefined =>
  text && also ? { ...text, words: `${text.words} ${also.url}` } : text;

const entryNode = (entry: FeedEntry, language: Language, text = contentOf(entry)): Node => ({
  id: urnOf(`${language}:${entry.key}`),
  title: said(entry.title, language),
  updated: startOf(entry.day),
  published: startOf(entry.day),
  link: linksOf(entry, language),
  category: { '@term': entry.category.term, '@label': entry.category.label },
  ...(text && { content: said(text, language) }),
});

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/** A feed as Atom (RFC 4287). It is as new as its newest entry; no clock enters. */
export function atom({ language, scope, entries, ...feed }: FeedFile): string {
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': language,
      id: urnOf(`${language}:feed:${scope}`),
      title: feed.title,
      subtitle: feed.subtitle,
      updated: startOf(entries[0]!.day),
      author: { name: feed.author },
      rights: feed.rights,
      link: [
        link('self', 'application/atom+xml', feed.address, language),
        link('alternate', 'text/html', feed.page, language),
      ],
      entry: entries.map((entry) => entryNode(entry, language)),
    },
  });
}
