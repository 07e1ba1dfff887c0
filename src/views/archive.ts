import type { Dataset } from '../domain/dataset.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { dataVersion } from './description.ts';
import { marked } from './edition.ts';

/** Files of the archive beside the tables, in the order in which they are told of; those that are there are told of. */
export const archiveFiles = ['areas.geojson', 'datapackage.json', 'CITATION.cff', 'LICENSE-CONTENT.md', 'SHA256SUMS'];

/** The word by which a file of the archive is told of. */
export const archiveWord = (path: string): string => path.toLowerCase().replaceAll(/[^a-z0-9]/g, '_');

function section(
  model: Model,
  { t, say, word, date }: Translator,
  datasets: readonly Dataset[],
  paths: readonly string[],
): string {
  const tables = datasets.map(({ id }) => `- ${id}.csv, ${id}.parquet – ${say(model.dictionary.datasets[id]!.title)}`);
  const rest = archiveFiles.filter((path) => paths.includes(path));
  return [
    `# ${t('archive.title', { site: model.site.name })}`,
    marked(model, t('archive.version', { version: dataVersion(model), date: date(model.site.as_of) })),
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

/** The text that lies in the archive of all data, in every language; `paths` are the files beside it. */
export const archiveReadMe = (
  model: Model,
  translators: readonly Translator[],
  datasets: readonly Dataset[],
  paths: readonly string[],
): string => `${translators.map((each) => section(model, each, datasets, paths)).join('\n\n---\n\n')}\n`;
