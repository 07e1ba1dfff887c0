import type { Act, Lane } from '../charts/acts.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import { timelineSides } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { href } from './page.ts';

type Action = RecordOf<'actions'>;

export type PlanTimelineView = {
  readonly title: string;
  readonly description: string;
  readonly lanes: readonly Lane[];
  readonly days: readonly { readonly date: string; readonly label: string }[];
  /** The last lane in words; what the others show is in the list of the page. */
  readonly programmes: readonly { readonly label: string; readonly href: string }[];
};

/** Programmes and cooperation that end after the day of the site, the first to begin first. */
const runningOf = (model: Model): [string, Action][] =>
  [...model.actions]
    .filter(
      ([, { type, until }]) =>
        (type === 'programme' || type === 'cooperation') && until !== undefined && until > model.site.as_of,
    )
    .toSorted(([, a], [, b]) => a.from.localeCompare(b.from));

function sidesOf(model: Model, translator: Translator): Lane[] {
  const { t, say, date, word } = translator;
  const act = ({ from, until, what }: { from: string; until: string | undefined; what: string }): Act => ({
    from,
    ...(until !== undefined && { until }),
    label: t('timeline.label', { what, date: date(from, 'short') }),
    kind: 'act',
  });
  return timelineSides.map((side) => ({
    title: word('timeline_side', side),
    acts: [...model.timeline.values()]
      .filter((event) => event.side === side)
      .map(({ date: from, until, short }) => act({ from, until, what: say(short) })),
    empty: t('timeline.none'),
  }));
}

/** The Convention in Việt Nam on one axis of time: the Committee, Việt Nam, and what runs on; undefined where nothing is dated. */
export function planTimelineView(model: Model, translator: Translator): PlanTimelineView | undefined {
  const { t, say, date, language } = translator;
  const running = runningOf(model);
  const dates = [...model.timeline.values()].map((event) => event.date).sort();
  const ends = [...dates, model.site.as_of, ...running.map(([, { until }]) => until ?? '')].sort();
  if (dates[0] === undefined) return undefined;
  const span = { from: dates[0].slice(0, 4), until: (ends.at(-1) ?? dates[0]).slice(0, 4) };
  const programmes: Lane = {
    title: t('timeline.programmes'),
    acts: running.map(([, { from, until, title }]) => ({
      from,
      ...(until !== undefined && { until }),
      label: say(title),
      kind: 'act',
    })),
    empty: t('timeline.no_programmes'),
  };
  return {
    title: t('timeline.drawing', span),
    description: t('timeline.description', { count: dates.length }),
    lanes: [...sidesOf(model, translator), programmes],
    days: [{ date: model.site.as_of, label: t('act.as_of', { date: date(model.site.as_of, 'short') }) }],
    programmes: running.map(([id, { title }]) => ({ label: say(title), href: href(language, `actions/${id}/`) })),
  };
}
