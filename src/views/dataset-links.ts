import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { href } from './page.ts';

export type DataLink = { readonly label: string; readonly href: string };

/** Links to the pages of tables, by their titles; throws where the dictionary does not explain one. */
export const datasetLinks = (model: Model, { t, say, language }: Translator, ids: readonly string[]): DataLink[] =>
  ids.map((id) => ({
    label: t('data.named', { title: say(model.dictionary.datasets[id]!.title) }),
    href: href(language, `data/${id}/`),
  }));
