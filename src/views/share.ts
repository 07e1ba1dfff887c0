import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import type { DataLink } from './dataset-links.ts';
import { dataVersion } from './description.ts';
import { marked } from './edition.ts';
import type { Embed } from './embed.ts';
import { href } from './page.ts';

/** Everything with which a figure is passed on, in finished words; addresses are whole. */
export type ShareView = {
  readonly id: string;
  readonly title: string;
  /** Without a full stop. */
  readonly source: string;
  readonly data: readonly DataLink[];
  /** Where it stands on its page. */
  readonly link: string;
  /** Where it stands alone, for frames. */
  readonly frame: string;
  readonly iframe: string;
  readonly markdown: string;
  readonly text: string;
  readonly short: string;
  readonly long: string;
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
/** Brackets would end the text of a link. */
const inBrackets = (text: string): string => text.replace(/[[\]\\]/g, '\\$&');

/** The address of a figure that stands alone. */
export const framePath = (translator: Translator, id: string): string => href(translator.language, `embed/${id}/`);

/** The markup that shows a figure on another site: a frame, and below it source and link, which stay where frames are removed. */
function iframeOf({ title, source, height }: Embed, frame: string, link: string, name: string): string {
  const attributes = [
    `src="${escaped(frame)}"`,
    `title="${escaped(title)}"`,
    `width="100%" height="${height}"`,
    'loading="lazy" referrerpolicy="no-referrer"',
    'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"',
    'style="border:0"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>\n<p>${escaped(source)} · <a href="${escaped(link)}">${escaped(title)}, ${escaped(name)}</a></p>`;
}

/** Sentences follow it, so its own full stop goes. */
const sourceOf = ({ source }: Embed): string => source.replace(/\.$/, '');

/** How a figure is passed on: link, frame, Markdown, plain text and citations; `site` is the address of the site. */
export function shareOf(model: Model, translator: Translator, embed: Embed, site: URL): ShareView {
  const { t, date } = translator;
  const { name, as_of } = model.site;
  const title = marked(model, embed.title);
  const absolute = (path: string): string => new URL(path, site).href;
  const link = `${absolute(href(translator.language, embed.path))}#${embed.anchor}`;
  const frame = absolute(framePath(translator, embed.id));
  const image = embed.drawing ? `![${inBrackets(title)}](${absolute(embed.drawing)})\n\n` : '';
  const blanks = {
    title,
    source: sourceOf(embed),
    site: name,
    version: dataVersion(model),
    date: date(as_of, 'short'),
  };
  return {
    id: embed.id,
    title,
    source: sourceOf(embed),
    data: embed.data ?? [],
    link,
    frame,
    iframe: iframeOf({ ...embed, title }, frame, link, name),
    markdown: `${image}[${inBrackets(title)}](${link}) · ${embed.source}`,
    text: `${title}. ${sourceOf(embed)}. ${name}, ${link}`,
    short: t('share.cite_short', blanks),
    long: t('share.cite_long', { ...blanks, url: link }),
  };
}

/** What a program that is given the address of a frame learns of it (oEmbed 1.0, type rich). */
export function oembedOf(model: Model, translator: Translator, embed: Embed, site: URL): object {
  const { title, iframe } = shareOf(model, translator, embed, site);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: model.site.name,
    provider_url: new URL(href(translator.language, ''), site).href,
    cache_age: 86_400,
    width: 640,
    height: embed.height,
    html: iframe,
  };
}
