import type { Model } from '../domain/model.ts';
import { obligationsOf, type Obligation } from '../domain/obligations.ts';
import type { Phrase } from '../domain/text.ts';
import { evidenceLevels, timelinesses, type EvidenceLevel } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { filtersOf, marked, type FiltersView, type Marks } from './facets.ts';
import { levelMapsView, type LevelMapsView } from './level-maps.ts';
import {
  bodyKinds,
  nearestOf,
  owingBodies,
  type BodyKind,
  type BodyObligations,
  type NearestView,
  type ObligationView,
} from './obligations.ts';
import { datasetLinks, type DataLink } from './dataset-links.ts';
import { pageOf, type PageView } from './page.ts';
import { docLink } from './prose.ts';
import { currentRubric } from './rubrics.ts';

/** What evidence is at a level, by the rubric in force. */
export type LevelView = {
  readonly level: EvidenceLevel;
  readonly words: string;
  readonly means: Phrase | undefined;
};

export type DutyView = { readonly id: string; readonly title: Phrase; readonly asks: Phrase };

/** A body in the matrix, with the attributes by which the filters find and sort it. */
export type BodyRow = BodyObligations & {
  readonly marks: Record<string, string>;
  /** Whether the same is to be said of all its duties. */
  readonly same: boolean;
};

export type BodyGroup = { readonly kind: BodyKind; readonly words: string; readonly bodies: readonly BodyRow[] };

export type EvidenceView = {
  readonly page: PageView;
  readonly filters: FiltersView;
  readonly groups: readonly BodyGroup[];
  readonly who: string;
  readonly duties: readonly DutyView[];
  /** The documents that set the duties. */
  readonly documents: readonly DataLink[];
  readonly maps: LevelMapsView;
  readonly levels: readonly LevelView[];
  readonly nearest: readonly NearestView[];
  readonly asOf: string;
  readonly delivered: boolean;
  readonly data: readonly DataLink[];
  readonly rubric: string | undefined;
};

/** How many duties have anything found, in how many searches: never more searches than there were. */
export function coverageSentence(model: Model, { t, date }: Translator): string {
  const all = obligationsOf(model);
  const bodies = new Set(all.map(({ body }) => body)).size;
  const none = all.filter(({ evidence }) => evidence === 'none_found').length;
  const checks = new Set(all.map(({ check }) => check));
  const [only] = checks;
  if (none === all.length && checks.size === 1 && only?.scope === 'general')
    return t('evidence.coverage_one', { none, total: all.length, date: date(only.looked_on), bodies });
  return [
    t('evidence.coverage', { found: all.length - none, none, total: all.length }),
    t('evidence.coverage_looked', lookedBy(all)),
    t('evidence.coverage_last', { date: date(lastLook(model, all)) }),
  ].join(' ');
}

const lookedBy = (all: readonly Obligation[]) => ({
  own: all.filter(({ check }) => check?.scope === 'body').length,
  general: all.filter(({ check }) => check?.scope === 'general').length,
  never: all.filter(({ check }) => check === undefined).length,
});

const lastLook = (model: Model, all: readonly Obligation[]): string =>
  all
    .flatMap(({ check }) => (check ? [check.looked_on] : []))
    .sort()
    .at(-1) ?? model.site.as_of;

function levelViews(model: Model, { word, phrase }: Translator): LevelView[] {
  const rubric = currentRubric(model)?.[1];
  return evidenceLevels.map((level) => {
    const means = rubric?.evidence[level];
    return { level, words: word('evidence_level', level), means: means && phrase(means) };
  });
}

/** What a body answers to: its kind, the level of each duty, its dates, and whether anything stands near. */
const marksOf = ({ kind, rows, nearest }: BodyObligations): Marks => ({
  kind: [kind],
  ...Object.fromEntries(rows.map(({ duty, evidence }) => [duty, [evidence]])),
  timeliness: [...new Set(rows.map(({ timeliness }) => timeliness))],
  near: [nearest.length > 0 ? 'some' : 'none'],
});

const foundBy = ({ rows }: BodyObligations): number => rows.filter(({ evidence }) => evidence !== 'none_found').length;

function filtersView(model: Model, translator: Translator, bodies: readonly BodyObligations[]): FiltersView {
  const { t, word, say } = translator;
  const choices = (list: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: word(list, value) }));
  const levels = choices('evidence_level', evidenceLevels);
  const found = bodies.some((body) => foundBy(body) > 0);
  return filtersOf(
    bodies.map(marksOf),
    [
      { name: 'kind', label: t('evidence.kind'), choices: choices('body_kind', bodyKinds) },
      ...[...model.duties.values()].map(({ id, title }) => ({ name: id, label: say(title), choices: levels })),
      { name: 'timeliness', label: t('evidence.timeliness'), choices: choices('timeliness', timelinesses) },
      {
        name: 'near',
        label: t('evidence.near'),
        choices: [
          { value: 'some', label: t('evidence.near_some') },
          { value: 'none', label: t('evidence.near_none') },
        ],
      },
    ],
    [
      { value: 'name', label: t('evidence.sort_name') },
      ...(found ? [{ value: 'found', label: t('evidence.sort_found') }] : []),
    ],
  );
}

/** All that a cell says but the name of its duty. */
const saidOf = ({ declared, evidence, timelinessWords, due, look, reports, replies }: ObligationView): string =>
  JSON.stringify([declared, evidence, timelinessWords, due, look, reports, replies]);

function groupsOf({ word }: Translator, bodies: readonly BodyObligations[]): BodyGroup[] {
  const row = (body: BodyObligations): BodyRow => ({
    ...body,
    marks: marked(marksOf(body), { name: body.short, found: -foundBy(body) }),
    same: new Set(body.rows.map(saidOf)).size === 1,
  });
  return bodyKinds
    .map((kind) => ({
      kind,
      words: word('body_kind', kind),
      bodies: bodies.filter((body) => body.kind === kind).map(row),
    }))
    .filter((group) => group.bodies.length > 0);
}

/** Bodies by duties: what was found, when somebody looked, and how each stands to its date. */
export function evidenceView(model: Model, translator: Translator): EvidenceView {
  const { t, phrase, date } = translator;
  const bodies = owingBodies(model, translator);
  const provinces = bodies.filter(({ kind }) => kind === 'province').length;
  return {
    page: pageOf(model, translator, {
      path: 'evidence/',
      kind: 'evidence',
      title: t('evidence.title'),
      description: coverageSentence(model, translator),
      sources: [...model.duties.values()].flatMap(({ sources }) => sources),
    }),
    filters: filtersView(model, translator, bodies),
    groups: groupsOf(translator, bodies),
    who: t('evidence.who', { ministries: bodies.length - provinces, provinces }),
    duties: [...model.duties.values()].map(({ id, title, asks }) => ({ id, title: phrase(title), asks: phrase(asks) })),
    documents: [...new Set([...model.duties.values()].map(({ document }) => document))].map((id) =>
      docLink(model, translator, id),
    ),
    maps: levelMapsView(model, translator),
    levels: levelViews(model, translator),
    nearest: nearestOf(model, translator),
    asOf: date(model.site.as_of),
    delivered: model.reports.size + model.replies.size > 0,
    rubric: currentRubric(model)?.[0],
    data: datasetLinks(model, translator, ['duties', 'evidence', 'checks']),
  };
}
