import { countsOf, type Matter } from '../domain/due.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { bodyPath } from './bodies.ts';

/** What a matter is called: the title of the measure, or of the duty. */
export const matterTitle = (model: Model, { phrase }: Translator, { action, duty }: Matter): Phrase =>
  phrase(action === undefined ? model.duties.get(duty!)!.title : model.actions.get(action)!.title);

/** The path of the page on which a matter is shown. */
export const matterPath = (model: Model, { action, body }: Matter): string =>
  action === undefined ? bodyPath(model, body) : `actions/${action}/`;

/** How a matter stands to its date, with the days that it is overdue. */
export const punctualityWords = ({ t, word }: Translator, { timeliness, days }: Matter): string =>
  days === null ? word('timeliness', timeliness) : t('calendar.overdue_by', { count: days });

/** Words with a capital at their beginning, for headings and lines that stand alone. */
export const capital = (words: string, { language }: Translator): string =>
  words.charAt(0).toLocaleUpperCase(language) + words.slice(1);

/** The task groups of a matter by their numbers, or nothing where it belongs to the plan as a whole. */
export const taskWords = ({ t, list }: Translator, { tasks }: Matter): string | undefined =>
  tasks.length === 0 ? undefined : t('calendar.tasks', { count: tasks.length, numbers: list(tasks.toSorted()) });

/** One sentence that counts matters by how they stand to their dates, with the day for which that holds. */
export function countsSentence(model: Model, { t, date }: Translator, among: readonly Matter[]): string {
  const counts = countsOf(among);
  return t('calendar.counts', {
    date: date(model.site.as_of),
    total: among.length,
    overdue: counts.overdue,
    soon: counts.due_soon,
    later: counts.not_due,
    on_time: counts.on_time,
    late: counts.late,
    none: counts.no_deadline_set,
  });
}

/** What has no deadline, of the duties and of the measures. */
export function undatedSentence({ t }: Translator, among: readonly Matter[]): string {
  const [duties, actions] = [
    among.filter(({ duty }) => duty !== undefined),
    among.filter(({ action }) => action !== undefined),
  ];
  const undated = (some: readonly Matter[]): number => some.filter(({ due }) => due === null).length;
  return t('calendar.undated', {
    duties: undated(duties),
    all_duties: duties.length,
    actions: undated(actions),
    all_actions: actions.length,
  });
}
