import { languageCodes, languages, type Language } from '../domain/languages.ts';
import { remembered } from '../domain/memo.ts';
import type { Model } from '../domain/model.ts';
import { versionOf, type Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { newestRelease } from '../domain/releases.ts';
import { correctionNotices, type CorrectionNotice } from './corrections.ts';
import { dataVersion } from './description.ts';
import { filesOfPage, type PageFile } from './page-files.ts';
import { feedsOfPage, type FeedLink } from './feed.ts';
import { dataOfPage, type PageData } from './page-data.ts';
import { href, type PageView } from './page.ts';
import { simulatedMark } from './edition.ts';

type Link = { readonly label: string; readonly href: string; readonly current: boolean };

/** Header, footer and head of a page. */
export type FrameView = {
  readonly name: string;
  readonly tagline: Phrase;
  readonly home: string;
  readonly canonical: string;
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
  /** The feeds that concern the page, its own before that of the whole. */
  readonly feeds: readonly FeedLink[];
  /** The tables that the page is made from. */
  readonly data: PageData;
  /** What programs may read instead of the page, or beside it. */
  readonly files: readonly PageFile[];
  readonly header: readonly Link[];
  readonly footer: readonly { readonly label: string; readonly links: readonly Link[] }[];
  readonly switch: readonly {
    readonly language: Language;
    readonly name: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly hotline: { readonly number: string; readonly name: string; readonly note: string };
  readonly publisher: string;
  readonly citation: string;
  /** The corrections that concern the page. */
  readonly corrections: readonly CorrectionNotice[];
  readonly staleStrings: number;
  /** In all languages, where all data may be simulated. */
  readonly simulated: string | undefined;
};

/** How many of the site's own words were translated from an earlier Vietnamese. */
const staleStrings = remembered((model, language): number => {
  const [own, original] = [model.strings.get(language)!, model.strings.get('vi')!.words];
  return Object.entries(own.of).filter(
    ([key, version]) => original[key] !== undefined && versionOf(original[key]) !== version,
  ).length;
});

/** How to cite a page; with the version of its data as soon as there is a release. */
function citation(model: Model, { t }: Translator, { title, updated }: PageView, url: string): string {
  const blanks = { title, name: model.site.name, date: updated, url };
  const cited = newestRelease(model)
    ? t('cite.page_release', { ...blanks, version: dataVersion(model) })
    : t('cite.page', blanks);
  // A title that is a question ends its own sentence.
  return cited.replace(/(?<=[?!…])\./, '');
}

/** The frame of a page in the translator's language; `site` is the address that the site is published at. */
export function frameView(model: Model, translator: Translator, page: PageView, site: URL): FrameView {
  const { t, say, language } = translator;
  const absolute = (path: string, of: Language): string => new URL(href(of, path), site).href;
  const link = ({ path, label }: { path: string; label: Parameters<typeof say>[0] }): Link => ({
    label: say(label),
    href: href(language, path),
    current: page.path === path || (path !== '' && path !== 'about/' && page.path.startsWith(path)),
  });
  const { name, tagline, hotline, publisher } = model.site;
  const canonical = absolute(page.path, page.available.includes(language) ? language : 'vi');
  return {
    name,
    tagline: translator.phrase(tagline),
    home: href(language, ''),
    canonical,
    alternates: [
      ...page.available.map((code) => ({ language: code as string, href: absolute(page.path, code) })),
      { language: 'x-default', href: absolute(page.path, 'vi') },
    ],
    feeds: feedsOfPage(model, translator, page.path),
    data: dataOfPage(model, translator, page.path),
    files: filesOfPage(model, translator, page),
    header: model.navigation.header.map(link),
    footer: model.navigation.footer.map(({ label, links }) => ({ label: say(label), links: links.map(link) })),
    switch: languageCodes.map((code) => ({
      language: code,
      name: languages[code].name,
      href: href(code, page.path),
      current: code === language,
    })),
    hotline: { number: hotline.number, name: say(hotline.name), note: say(hotline.note) },
    publisher: publisher ? say(publisher) : t('site.not_set'),
    citation: citation(model, translator, page, canonical),
    corrections: correctionNotices(model, translator, page.path),
    staleStrings: staleStrings(model, language),
    simulated: simulatedMark(model),
  };
}
