import type { RecordOf } from '../domain/kinds.ts';
import { reference } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';

type Publisher = RecordOf<'publishers'>;

/* A source names its publisher in one way, as the tables have it; what readers of each language know it by stands in records of its own. */

const known = new WeakMap<Model, ReadonlyMap<string, Publisher>>();

function recordsOf(model: Model): ReadonlyMap<string, Publisher> {
  const made =
    known.get(model) ??
    new Map(
      [...model.publishers.values()].flatMap((record) => record.publisher.map((name) => [name, record] as const)),
    );
  known.set(model, made);
  return made;
}

/** A publisher by the name that a language has for it; one without any keeps its own, in the language that this is in. */
export function publisherName(model: Model, { phrase }: Translator, publisher: string): Phrase {
  const { agency, name, language = reference } = recordsOf(model).get(publisher) ?? {};
  const text = agency === undefined ? name : model.agencies.get(agency)!.name;
  return text ? phrase(text) : { words: publisher, language, stale: false };
}

/** Publishers as plain words, each once, for what holds no marks of language: pictures, captions, citations. */
export const publisherNames = (model: Model, translator: Translator, publishers: Iterable<string>): string[] => [
  ...new Set([...publishers].map((publisher) => publisherName(model, translator, publisher).words)),
];

/** Who published figures and when they were read, as a line. */
export function publishedBy(
  model: Model,
  translator: Translator,
  sources: readonly { readonly publisher: string; readonly read_on: string }[],
): string {
  const { t, list, date } = translator;
  const names = publisherNames(
    model,
    translator,
    sources.map(({ publisher }) => publisher),
  );
  const days = new Set(sources.map(({ read_on }) => date(read_on, 'short')));
  return t('figure.source', { source: list(names), date: list([...days]) });
}

/** A publisher by its own name, and in brackets by the name that the reader's language has for it where it is another. */
export function citedName(model: Model, translator: Translator, publisher: string): string {
  const own = ownName(model, publisher);
  const { words } = publisherName(model, translator, publisher);
  return own === words || words === publisher ? own : `${own} [${words}]`;
}

/** A publisher by its own name alone. */
export function ownName(model: Model, publisher: string): string {
  const { agency, own } = recordsOf(model).get(publisher) ?? {};
  return own ?? (agency === undefined ? publisher : model.agencies.get(agency)!.name.vi);
}
