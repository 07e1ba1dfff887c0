import { releasesOf } from '../domain/releases.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Language } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { endpoints } from './api-endpoints.ts';
import { apiFolder } from './api.ts';
import { wholeCatalogue } from './catalogue.ts';
import { href } from './page.ts';
import { archiveFile, releaseFolders } from './release-files.ts';

/* Folders of files for programs have addresses that are cited, so a person who opens one finds there what it is, in every language. */

export type FolderView = {
  /** The address of the folder, from the root of the site; that of the newest release names the release itself. */
  readonly path: string;
  readonly texts: readonly {
    readonly language: Language;
    readonly title: string;
    readonly text: string;
    readonly page: { readonly label: string; readonly href: string };
  }[];
  /** Addresses of its files, from the root of the site. */
  readonly files: readonly string[];
};

type Said = { readonly title: string; readonly text: string };

const folder = (
  translators: readonly Translator[],
  { path, page, files }: { readonly path: string; readonly page: string; readonly files: readonly string[] },
  say: (translator: Translator) => Said,
): FolderView => ({
  path,
  texts: translators.map((each) => {
    const link = { label: each.t('folder.page'), href: href(each.language, page) };
    return { language: each.language, ...say(each), page: link };
  }),
  files,
});

/** What a person finds at `/data/`. */
export const dataFolder = (translators: readonly Translator[], datasets: readonly Dataset[]): FolderView => {
  const whole = wholeCatalogue.flatMap((each) => ('path' in each ? [each.path] : []));
  const files = [...whole, '/CITATION.cff', '/SHA256SUMS', ...datasets.map(({ id }) => `/data/${id}.csv`)];
  return folder(translators, { path: '/data/', page: 'data/', files }, ({ t }) => ({
    title: t('data.title'),
    text: t('data.lead', { count: datasets.length }),
  }));
};

/** What a person finds at `/data/releases/`. */
export const releasesFolder = (model: Model, translators: readonly Translator[]): FolderView => {
  const files = ['/data/releases/index.json', ...releasesOf(model).map(({ version }) => `/data/releases/${version}/`)];
  return folder(translators, { path: '/data/releases/', page: 'data/releases/', files }, ({ t }) => ({
    title: t('release.title'),
    text: t('release.lead'),
  }));
};

/** What a person finds in the folder of a release, by the name of the folder. */
export const releaseFolderViews = (
  model: Model,
  translators: readonly Translator[],
): { readonly folder: string; readonly view: FolderView }[] =>
  releaseFolders(model).map(({ folder: name, version }) => {
    const { date, datasets } = model.releases.get(version)!;
    const path = `/data/releases/${version}/`;
    const tables = Object.keys(datasets).map((id) => `${id}.csv`);
    const files = [archiveFile, 'datapackage.json', 'SHA256SUMS', ...tables].map((file) => `${path}${file}`);
    const view = folder(translators, { path, page: `data/releases/${version}/`, files }, (each) => ({
      title: each.t('release.titled', { version }),
      text: each.t('release.titled_lead', { version, date: each.date(date) }),
    }));
    return { folder: name, view };
  });

/** What a person finds at `/api/v1/`. */
export const apiFolderView = ({ site }: Model, translators: readonly Translator[]): FolderView => {
  const path = `/${apiFolder}`;
  const files = ['openapi.json', ...endpoints.map(({ name }) => `${name}/index.json`)].map((file) => `${path}${file}`);
  return folder(translators, { path, page: 'data/', files }, ({ t }) => ({
    title: t('api.title', { site: site.name }),
    text: t('api.description'),
  }));
};
