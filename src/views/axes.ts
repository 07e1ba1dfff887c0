import { readingOf, type ActionReading } from '../domain/actions.ts';
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

type Action = RecordOf<'actions'>;

/** Three readings of a measure, side by side and never one: what is declared, what was found, how it stands to its date. */
export type AxesView = {
  readonly status: ActionStatus;
  readonly evidence: EvidenceLevel;
  readonly timeliness: Timeliness;
  readonly statusWords: string;
  readonly evidenceWords: string;
  readonly timelinessWords: string;
};

/** How many of some measures have each word of one axis. */
export type AxisCounts = { readonly label: string; readonly counts: readonly { word: string; count: number }[] };

/** The axis of time in words, with the days where it is overdue. */
export const timelinessOf = ({ t, word }: Translator, { timeliness, days }: ActionReading): string =>
  days === null ? word('timeliness', timeliness) : t('axes.overdue', { count: days });

/** The three axes of a measure for the day of the site. */
export function axesOf(model: Model, translator: Translator, action: Action): AxesView {
  const reading = readingOf(action, model.site.as_of);
  const { status, evidence, timeliness } = reading;
  return {
    status,
    evidence,
    timeliness,
    statusWords: translator.word('action_status', status),
    evidenceWords: translator.word('evidence_level', evidence),
    timelinessWords: timelinessOf(translator, reading),
  };
}

/** Measures counted on each axis for itself; words that none has are left out. */
export function axisCounts({ t, word }: Translator, all: readonly AxesView[]): AxisCounts[] {
  const axis = (label: string, list: string, words: readonly string[], of: (axes: AxesView) => string): AxisCounts => ({
    label,
    counts: words
      .map((each) => ({ word: word(list, each), count: all.filter((axes) => of(axes) === each).length }))
      .filter(({ count }) => count > 0),
  });
  return [
    axis(t('axes.status'), 'action_status', actionStatuses, ({ status }) => status),
    axis(t('axes.evidence'), 'evidence_level', evidenceLevels, ({ evidence }) => evidence),
    axis(t('axes.timeliness'), 'timeliness', timelinesses, ({ timeliness }) => timeliness),
  ];
}
