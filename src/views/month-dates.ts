import { monthOf } from '../domain/action-month.ts';
import { midAutumn } from '../domain/lunar.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { documentName } from './documents.ts';
import { href } from './page.ts';

/** A date of an Action Month and what follows it; without a day where none was announced. */
export type MonthDate = {
  readonly id: string;
  readonly day: string | undefined;
  readonly until: string | undefined;
  readonly date: string;
  readonly title: string;
  readonly note: string;
  readonly document: { readonly label: string; readonly href: string } | undefined;
};

/** The circular by which communes report; before it there were districts between them and the province. */
const reporting = { document: 'moh-circular-2025-06', from: 2025, day: '07-19' } as const;

function documentLink(model: Model, translator: Translator, id: string): MonthDate['document'] {
  const document = model.documents.get(id);
  return document && { label: documentName(translator, document), href: href(translator.language, `documents/${id}/`) };
}

/** The dates of a year's Action Month, in order, those without a day last. */
export function monthDates(model: Model, translator: Translator, year: number): MonthDate[] {
  const { t, date } = translator;
  const { start, end } = monthOf(year);
  const single = (id: string, day: string, title: string, note: string): MonthDate => ({
    id,
    day,
    until: undefined,
    date: date(day),
    title,
    note,
    document: undefined,
  });
  const reports = documentLink(model, translator, reporting.document);
  return [
    single('children-day', start, t('month.children_day'), t('month.children_day_note')),
    {
      ...single('month', start, t('month.title'), t('month.whole_note')),
      until: end,
      date: t('date.range', { from: date(start), until: date(end) }),
      document: documentLink(model, translator, '28-2019-tt-bldtbxh'),
    },
    ...(reports && year >= reporting.from
      ? [
          {
            ...single('reports', `${year}-${reporting.day}`, t('month.reports'), t('month.reports_note')),
            document: reports,
          },
        ]
      : []),
    single('mid-autumn', midAutumn(year), t('month.mid_autumn'), t('month.mid_autumn_note')),
    {
      ...single('forum', start, t('month.forum'), t('month.forum_note')),
      day: undefined,
      date: t('month.not_announced'),
      document: documentLink(model, translator, '29-2019-tt-bldtbxh'),
    },
  ];
}
