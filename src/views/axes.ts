import { readingOf } from '../domain/actions.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import {
  actionStatuses,
  evidenceLevels,
  timelinesses,
  type ActionStatus,
  type EvidenceLevel,
  type Timeliness,
} from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { timelinessWords } from './obligations.ts';

type Action = RecordOf<'actions'>;

/** Three readings of a measure, side by side and never one: what is declared, what was found, how it stands to its date. */
export type AxesView = {
  readonly status: ActionStatus;
  readonly evidence: EvidenceLevel;
  readonly timeliness: Timeliness;
  readonly statusWords: string;
  /** The status with the day of its declaration, since what was under way then need not be so today. */
  readonly statusOn: string;
  readonly evidenceWords: string;
  readonly timelinessWords: string;
};

type Axis = 'status' | 'evidence' | 'timeliness';

/** How many of some measures have each word of one axis. */
export type AxisCounts = {
  readonly name: Axis;
  readonly label: string;
  readonly counts: readonly { readonly value: string; readonly word: string; readonly count: number }[];
};

/** The class by which a word of an axis gets its sign; levels of evidence have those of the evidence pages. */
export const signOf = (name: Axis, value: string): string =>
  name === 'evidence' ? `level level-${value}` : `sign sign-${value}`;

/** The three axes of a measure for the day of the site. */
export function axesOf(model: Model, translator: Translator, action: Action): AxesView {
  const { t, word, date } = translator;
  const { status, declaration, evidence, timeliness, days } = readingOf(action, model.site.as_of);
  const statusWords = word('action_status', status);
  return {
    status,
    evidence,
    timeliness,
    statusWords,
    statusOn: declaration ? t('axes.status_on', { status: statusWords, date: date(declaration.date) }) : statusWords,
    evidenceWords: word('evidence_level', evidence),
    timelinessWords: timelinessWords(translator, timeliness, days),
  };
}

/** Measures counted on each axis for itself; words that none has are left out. */
export function axisCounts({ t, word }: Translator, all: readonly AxesView[]): AxisCounts[] {
  const axis = (name: Axis, list: string, words: readonly string[]): AxisCounts => ({
    name,
    label: t(`axes.${name}`),
    counts: words
      .map((value) => ({ value, word: word(list, value), count: all.filter((axes) => axes[name] === value).length }))
      .filter(({ count }) => count > 0),
  });
  return [
    axis('status', 'action_status', actionStatuses),
    axis('evidence', 'evidence_level', evidenceLevels),
    axis('timeliness', 'timeliness', timelinesses),
  ];
}
