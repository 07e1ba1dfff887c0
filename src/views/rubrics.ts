import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase, Text } from '../domain/text.ts';
import { actionStatuses, evidenceLevels, timelinesses } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { href, pageOf, type PageView } from './page.ts';

type Rubric = RecordOf<'rubrics'>;

/** One axis: its words, and when each is given. */
export type AxisView = {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly words: readonly { readonly word: string; readonly label: string; readonly means: Phrase | undefined }[];
};

export type VersionLine = {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly from: string;
  readonly changes: Phrase;
  readonly current: boolean;
};

export type RubricView = {
  readonly page: PageView;
  /** From when until when it is in force. */
  readonly inForce: string;
  readonly current: boolean;
  /** Whether the page shows the version in force, whichever that is. */
  readonly latest: boolean;
  readonly summary: Phrase;
  readonly axes: readonly AxisView[];
  readonly contradictions: Phrase;
  readonly versions: readonly VersionLine[];
};

/** All versions, the newest first. */
const newestFirst = (model: Model): [string, Rubric][] =>
  [...model.rubrics].sort(([, a], [, b]) => (a.from < b.from ? 1 : -1));

/** The rubric in force on the day of the site; undefined where there is none. */
export const currentRubric = (model: Model): [string, Rubric] | undefined =>
  newestFirst(model).find(([, { from }]) => from <= model.site.as_of);

type Given = Partial<Record<string, Text>>;

function axis(
  { t, word, phrase }: Translator,
  id: 'action_status' | 'evidence_level' | 'timeliness',
  words: readonly string[],
  given: Given,
): AxisView {
  return {
    id,
    title: t(`rubric.${id}`),
    lead: t(`rubric.${id}_lead`),
    words: words.map((each) => {
      const means = given[each];
      return { word: each, label: word(id, each), means: means && phrase(means) };
    }),
  };
}

function versionLines(model: Model, { t, phrase, date, language }: Translator): VersionLine[] {
  const current = currentRubric(model)?.[0];
  return newestFirst(model).map(([id, { version, from, changes }]) => ({
    id,
    label: t('rubric.version', { version }),
    href: href(language, `about/rubric/${id}/`),
    from: date(from),
    changes: phrase(changes),
    current: id === current,
  }));
}

/** From when until when a version is in force: it ends on the day before the next begins. */
function inForce(model: Model, { t, date }: Translator, rubric: Rubric): string {
  const next = [...model.rubrics.values()]
    .map(({ from }) => from)
    .filter((from) => from > rubric.from)
    .sort()[0];
  return next === undefined
    ? t('rubric.from', { version: rubric.version, from: date(rubric.from) })
    : t('rubric.from_until', { version: rubric.version, from: date(rubric.from), until: date(next) });
}

/** A version of the rubric; without an id the one in force, under the address that always shows it. */
export function rubricView(model: Model, translator: Translator, id?: string): RubricView {
  const { t, phrase } = translator;
  const current = currentRubric(model);
  const [own, rubric] = id === undefined ? current! : ([id, model.rubrics.get(id)!] as const);
  const about = model.pages.get('about');
  const aboutTitle = (about?.[translator.language] ?? about?.vi)?.title;
  return {
    page: pageOf(model, translator, {
      path: id === undefined ? 'about/rubric/' : `about/rubric/${id}/`,
      kind: 'page',
      title: id === undefined ? t('rubric.title') : t('rubric.titled', { version: rubric.version }),
      description: [...(id === undefined ? [] : [inForce(model, translator, rubric)]), t('rubric.lead')].join(' '),
      trail: [
        ...(aboutTitle === undefined ? [] : [[aboutTitle, 'about/'] as const]),
        ...(id === undefined ? [] : [[t('rubric.title'), 'about/rubric/'] as const]),
      ],
      updated: rubric.from,
    }),
    inForce: inForce(model, translator, rubric),
    current: own === current?.[0],
    latest: id === undefined,
    summary: phrase(rubric.summary),
    axes: [
      axis(translator, 'action_status', actionStatuses, rubric.statuses),
      axis(translator, 'evidence_level', evidenceLevels, rubric.evidence),
      axis(translator, 'timeliness', timelinesses, rubric.timeliness),
    ],
    contradictions: phrase(rubric.contradictions),
    versions: versionLines(model, translator),
  };
}
