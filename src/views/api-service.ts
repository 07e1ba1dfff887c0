import type { Model } from '../domain/model.ts';
import type { Text } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { served } from './api-endpoints.ts';
import { apiFolder } from './api.ts';
import { inLanguages } from './description.ts';

type ServiceView = {
  readonly title: Text;
  readonly description: Text;
  readonly path: string;
  readonly describedBy: string;
  readonly serves: readonly string[];
};

/** What the catalogue says of the interface. */
export const apiService = (model: Model, translators: readonly Translator[]): ServiceView => ({
  title: inLanguages(translators, 'api.title', { site: model.site.name }),
  description: inLanguages(translators, 'api.description'),
  path: apiFolder,
  describedBy: `${apiFolder}openapi.json`,
  serves: served.map(({ id }) => id),
});
