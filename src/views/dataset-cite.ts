import type { Table } from '../domain/dataset.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { authoritiesOf } from './dataset-sources.ts';
import { dataVersion } from './description.ts';
import { marked } from './edition.ts';
import { citedName, ownName } from './publishers.ts';
import { variableOf } from './snippets/snippets.ts';

/** A table as others cite it: in a sentence, by the rules of the APA (7th edition), and for BibTeX and reference managers. */
export type CitationsView = {
  readonly plain: string;
  readonly apa: { readonly before: string; readonly title: string; readonly after: string };
  readonly bibtex: string;
  readonly ris: string;
};

type Cited = {
  readonly authors: readonly string[];
  readonly site: string;
  readonly title: string;
  readonly version: string;
  readonly day: string;
  readonly address: string;
  readonly id: string;
  readonly language: string;
};

const most = 3;

/** Authors as the APA lists them. */
const listed = (authors: readonly string[]): string =>
  authors.length < 2
    ? authors.join('')
    : `${authors.slice(0, -1).join(', ')}${authors.length > 2 ? ',' : ''} & ${authors.at(-1)}`;

/** Text in a field of BibTeX, where some signs mean something. */
const escaped = (text: string): string => text.replace(/[&%$#_]/g, '\\$&');

function bibtexOf({ authors, site, title, version, day, address, id, language }: Cited): string {
  const fields: readonly (readonly [string, string])[] = [
    ['author', [...authors, site].map((author) => `{${escaped(author)}}`).join(' and ')],
    ['title', `{${escaped(title)}}`],
    ['year', day.slice(0, 4)],
    ['date', day],
    ['version', version],
    ['publisher', escaped(site)],
    ['howpublished', `\\url{${address}}`],
    ['url', address],
    ['langid', { vi: 'vietnamese', en: 'british', fr: 'french' }[language] ?? language],
  ];
  return [
    `@misc{quyen_tre_em_${variableOf(id)}_${day.slice(0, 4)},`,
    ...fields.map(([name, value]) => `  ${name} = {${value}},`),
    '}',
  ].join('\n');
}

function risOf({ authors, site, title, version, day, address, language }: Cited): string {
  return [
    'TY  - DATA',
    ...[...authors, site].map((author) => `AU  - ${author}`),
    `TI  - ${title}`,
    `PY  - ${day.slice(0, 4)}`,
    `DA  - ${day.replaceAll('-', '/')}`,
    `ET  - ${version}`,
    `PB  - ${site}`,
    `LA  - ${language}`,
    `UR  - ${address}`,
    'ER  - ',
  ].join('\n');
}

/** How to cite a table: the original authorities first, then this site. */
export function citationsOf(
  model: Model,
  translator: Translator,
  {
    id,
    title,
    table,
    address,
  }: { readonly id: string; readonly title: string; readonly table: Table; readonly address: string },
): CitationsView {
  const { t, date, language } = translator;
  const site = model.site.name;
  const all = authoritiesOf(model, table).filter((publisher) => publisher !== site);
  const authors = all.slice(0, most).map((publisher) => ownName(model, publisher));
  const shown = all.slice(0, most).map((publisher) => citedName(model, translator, publisher));
  const more = all.length - authors.length;
  const [version, day] = [dataVersion(model), model.site.as_of];
  const cited = { authors, site, title: marked(model, title), version, day, address, id, language };
  const blanks = { site, title: cited.title, version, date: date(day), url: address };
  const named = more > 0 ? [...shown, t('dataset.cite_more', { count: more })] : shown;
  return {
    plain:
      authors.length > 0
        ? t('dataset.cite_plain', {
            ...blanks,
            authorities: named.reduce((before, next) => t('dataset.cite_next', { before, next })),
          })
        : t('dataset.cite_own', blanks),
    apa: {
      before: `${listed(shown.length > 0 ? [...shown, t('dataset.compiler', { site })] : [site])}. (${day.slice(0, 4)}). `,
      title: cited.title,
      after: ` (${t('dataset.cite_version', { version })}) [${t('dataset.cite_kind')}]. ${address}`,
    },
    bibtex: bibtexOf(cited),
    ris: risOf(cited),
  };
}
