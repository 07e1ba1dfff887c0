import type { Collection } from '../domain/description.ts';
import { languageCodes } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import type { Text } from '../domain/text.ts';
import type { Key, Translator } from '../i18n/translator.ts';
import { dataVersion, inLanguages } from './description.ts';
import { editionOf, marked } from './edition.ts';
import { href } from './page.ts';

/** The path of the page about licences. */
export const licencePath = 'about/licences/';

/** The members of a list that the strings hold as one text, joined by semicolons, language by language. */
function membersOf(text: Text): Text[] {
  const lists = languageCodes.map((code) => (text[code] ?? text.vi).split(/\s*;\s*/));
  // Every list has the same members, in the order of the languages.
  return (lists[0] ?? []).map(
    (_, index) => Object.fromEntries(languageCodes.map((code, at) => [code, lists[at]![index]])) as unknown as Text,
  );
}

/** All that is said of the published tables together; `translators` are one a language, `site` is where the site stands. */
export function collectionOf(model: Model, translators: readonly Translator[], site: URL): Collection {
  const { name, publisher, contact, as_of } = model.site;
  const said = (key: Key): Text => inLanguages(translators, key, { site: name });
  const title = said('collection.title');
  return {
    title: Object.fromEntries(
      languageCodes.map((code) => [code, marked(model, title[code] ?? title.vi)]),
    ) as unknown as Text,
    description: said('collection.description'),
    keywords: membersOf(said('collection.keywords')),
    name,
    publisher: publisher ?? { vi: name, en: name, fr: name },
    contact,
    site: new URL('/', site).href,
    folder: new URL('/data/', site).href,
    version: dataVersion(model),
    asOf: as_of,
    terms: said('collection.terms'),
    figureTerms: said('collection.figure_terms'),
    licencePages: languageCodes.map((code) => new URL(href(code, licencePath), site).href),
    citing: said('collection.citing'),
    conventions: { empty: said('file.empty_means'), references: said('collection.references') },
    ...editionOf(model),
  };
}
