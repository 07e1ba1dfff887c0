import type { Model } from '../domain/model.ts';
import { obligationsOf, type Obligation } from '../domain/obligations.ts';
import type { Phrase } from '../domain/text.ts';
import { evidenceLevels, timelinesses, type EvidenceLevel } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { levelMapsView, type LevelMapsView } from './level-maps.ts';
import { nearestOf, owingBodies, type BodyKind, type BodyObligations, type NearestView } from './obligations.ts';
import { pageOf, type PageView } from './page.ts';
import { currentRubric } from './rubrics.ts';

/** What evidence is at a level, by the rubric in force. */
export type LevelView = {
  readonly level: EvidenceLevel;
  readonly words: string;
  readonly means: Phrase | undefined;
};

export type DutyView = { readonly id: string; readonly title: Phrase; readonly asks: Phrase };

export type EvidenceView = {
  readonly page: PageView;
  readonly bodies: readonly BodyObligations[];
  readonly kinds: readonly { readonly kind: BodyKind; readonly words: string }[];
  readonly duties: readonly DutyView[];
  readonly maps: LevelMapsView;
  readonly levels: readonly LevelView[];
  readonly nearest: readonly NearestView[];
  readonly search: { readonly found: Phrase | undefined; readonly note: Phrase | undefined } | undefined;
  readonly asOf: string;
  readonly overdue: number;
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
  all.flatMap(({ check }) => (check ? [check.looked_on] : [])).sort().at(-1) ?? model.site.as_of;

function levelViews(model: Model, { word, phrase }: Translator): LevelView[] {
  const rubric = currentRubric(model)?.[1];
  return evidenceLevels.map((level) => {
    const means = rubric?.evidence[level];
    return { level, words: word('evidence_level', level), means: means && phrase(means) };
  });
}

/** Bodies by duties: what was found, when somebody looked, and how each stands to its date. */
export function evidenceView(model: Model, translator: Translator): EvidenceView {
  const { t, word, phrase, date } = translator;
  const bodies = owingBodies(model, translator);
  const search = [...model.checks.values()].find(({ duties, scope }) => duties.length > 0 && scope === 'general');
  return {
    page: pageOf(model, translator, {
      path: 'evidence/',
      kind: 'evidence',
      title: t('evidence.title'),
      description: coverageSentence(model, translator),
      sources: [...model.duties.values()].flatMap(({ sources }) => sources),
    }),
    bodies,
    kinds: [...new Set(bodies.map(({ kind }) => kind))].map((kind) => ({ kind, words: word('body_kind', kind) })),
    duties: [...model.duties.values()].map(({ id, title, asks }) => ({ id, title: phrase(title), asks: phrase(asks) })),
    maps: levelMapsView(model, translator),
    levels: levelViews(model, translator),
    nearest: nearestOf(model, translator),
    search: search && { found: search.found && phrase(search.found), note: search.note && phrase(search.note) },
    asOf: date(model.site.as_of),
    overdue: obligationsOf(model).filter(({ timeliness }) => timeliness === 'overdue').length,
    rubric: currentRubric(model)?.[0],
  };
}

/** The words of the axis of time that occur, in their order. */
export const timelinessesOf = (bodies: readonly BodyObligations[]): readonly string[] =>
  timelinesses.filter((word) => bodies.some(({ rows }) => rows.some(({ timeliness }) => timeliness === word)));
