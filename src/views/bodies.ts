import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaPath, typedName } from './areas.ts';
import { href } from './page.ts';

/** What a body is called: an agency by its name, an area by its people's committee. */
export function bodyName(model: Model, translator: Translator, id: string): string {
  const agency = model.agencies.get(id);
  if (agency) return translator.say(agency.name);
  const name = typedName(translator, model.areas.get(id)!, model.site.as_of);
  return translator.t('body.committee', { name });
}

/** The path of the page on which a body is shown. */
export const bodyPath = (model: Model, id: string): string =>
  model.agencies.has(id) ? `agencies/${id}/` : (areaPath(model.areas.get(id)!) ?? '');

/** A body as a link. */
export const bodyLink = (model: Model, translator: Translator, id: string) => ({
  label: bodyName(model, translator, id),
  href: href(translator.language, bodyPath(model, id)),
});
