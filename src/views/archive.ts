import type { Model } from '../domain/model.ts';
import type { Text } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { marked } from './edition.ts';

/** Files of the archive beside the tables, in the order in which they are told of; those that are there are told of. */
export const archiveFiles = ['areas.geojson', 'datapackage.json', 'CITATION.cff', 'LICENSE-CONTENT.md', 'SHA256SUMS'];

/** The word by which a file of the archive is told of. */
export const archiveWord = (path: string): string => path.toLowerCase().replaceAll(/[^a-z0-9]/g, '_');

/** What an archive holds: which state of the data, its tables, and the paths of the files beside the text. */
type Contents = {
  readonly version: string;
  readonly asOf: string;
  readonly tables: readonly { readonly dataset: string; readonly title: Text }[];
  readonly paths: readonly string[];
};

function section(
  model: Model,
  { t, say, word, date }: Translator,
  { version, asOf, tables: all, paths }: Contents,
): string {
  const tables = all.map(({ dataset, title }) => `- ${dataset}.csv, ${dataset}.parquet – ${say(title)}`);
  const rest = archiveFiles.filter((path) => paths.includes(path));
  return [
    `# ${t('archive.title', { site: model.site.name })}`,
    marked(model, t('archive.version', { version, date: date(asOf) })),
    t('archive.lead'),
    `## ${t('archive.files')}`,
    [...tables, ...rest.map((path) => `- ${path} – ${word('archive_file', archiveWord(path))}`)].join('\n'),
    `## ${t('archive.check')}`,
    t('archive.check_how'),
    '    sha256sum -c SHA256SUMS',
    `## ${t('file.licence')}`,
    t('file.terms', { site: model.site.name }),
    `## ${t('file.empty')}`,
    t('file.empty_means'),
  ].join('\n\n');
}

/** The text that lies in the archive of all data, in every language. */
export const archiveReadMe = (model: Model, translators: readonly Translator[], contents: Contents): string =>
  `${translators.map((each) => section(model, each, contents)).join('\n\n---\n\n')}\n`;
