import { languageCodes, languages, reference, type Language } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import type { Key, Translator } from '../i18n/translator.ts';
import { apiFolder } from './api.ts';
import { calendarAddress } from './calendar-file.ts';
import { dataVersion } from './description.ts';
import { marked } from './edition.ts';
import { href } from './page.ts';

/** The tables that most questions lead to. */
const tables = [
  'observations',
  'series',
  'assessments',
  'indicators',
  'areas',
  'successions',
  'tasks',
  'actions',
  'duties',
  'evidence',
  'recommendations',
  'documents',
  'sources',
] as const;

const rules: readonly Key[] = [
  'llms.rule_unknown',
  'llms.rule_source',
  'llms.rule_readings',
  'llms.rule_estimates',
  'llms.rule_places',
  'llms.rule_children',
];

/** Where the file of a language lies; Vietnamese has the address that readers try first. */
export const llmsAddress = (language: Language): string =>
  language === reference ? '/llms.txt' : `/llms.${language}.txt`;

/** What the site is, how to read it and where its data is, for programs that read text (llmstxt.org); in one language, as Markdown. */
export function llmsText(model: Model, { t, say, date, language }: Translator, site: URL): string {
  const { name, tagline, as_of } = model.site;
  const link = (label: string, path: string, note?: string): string =>
    `- [${label}](${new URL(path, site).href})${note ? `: ${note}` : ''}`;
  const data = [
    link('catalog.jsonld', '/data/catalog.jsonld', t('llms.catalog')),
    link('datapackage.json', '/data/datapackage.json', t('llms.datapackage')),
    link('openapi.json', `/${apiFolder}openapi.json`, t('llms.openapi')),
    ...tables.map((id) => link(`${id}.csv`, `/data/${id}.csv`, say(model.dictionary.datasets[id]!.title))),
  ];
  const others = languageCodes.filter((code) => code !== language);
  const more = [
    ...others.map((code) => link(languages[code].name, llmsAddress(code))),
    link(t('updates.title'), href(language, 'updates/')),
    link(t('calendar.title'), calendarAddress(language)),
  ];
  const section = (title: string, lines: readonly string[]): string[] => ['', `## ${title}`, '', ...lines];
  return [
    `# ${marked(model, name)}`,
    '',
    `> ${say(tagline)}`,
    '',
    t('footer.not_official'),
    t('llms.state', { date: date(as_of), version: dataVersion(model) }),
    ...section(
      t('llms.rules'),
      rules.map((key) => `- ${t(key)}`),
    ),
    ...section(t('data.title'), data),
    ...section(
      t('llms.pages'),
      model.navigation.header.map(({ path, label }) => link(say(label), href(language, path))),
    ),
    ...section(t('llms.cite'), [
      t('collection.citing', { site: name }),
      t('collection.terms', { site: name }),
      link('CITATION.cff', '/CITATION.cff', t('llms.citation')),
    ]),
    ...section(t('llms.optional'), more),
    '',
  ].join('\n');
}
