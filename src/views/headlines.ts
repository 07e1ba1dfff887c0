import { lastDay, daysBetween } from '../domain/timeliness.ts';
import type { Model } from '../domain/model.ts';
import { obligationsOf } from '../domain/obligations.ts';
import type { Translator } from '../i18n/translator.ts';
import { href } from './page.ts';

/** One figure about the plan itself: what it counts, for which day, and how it was worked out. */
export type Headline = {
  readonly figure: string;
  readonly of: string | undefined;
  readonly label: string;
  readonly working: string;
  readonly href: string;
  readonly link: string;
};

/** How many paragraphs a record stands for: one, or those of a run such as "19-20". */
export function paragraphsIn(paragraph: string): number {
  const [first = 0, last = first] = paragraph.split('-').map(Number);
  return last - first + 1;
}

function plansFound(model: Model, { t, number, date, language }: Translator): Headline {
  const owed = obligationsOf(model).filter(({ duty }) => duty === 'own_plan');
  const found = owed.filter(({ evidence }) => evidence !== 'none_found').length;
  const looks = owed.flatMap(({ check }) => (check ? [check] : []));
  const general = looks.filter(({ scope }) => scope === 'general').length;
  const last = looks
    .map(({ looked_on }) => looked_on)
    .sort()
    .at(-1);
  return {
    figure: number(found),
    of: number(owed.length),
    label: t('headline.plans'),
    working:
      last === undefined
        ? t('headline.plans_unlooked')
        : t(general === looks.length ? 'headline.plans_general' : 'headline.plans_looked', { date: date(last) }),
    href: href(language, 'evidence/'),
    link: t('headline.plans_link'),
  };
}

function dutiesDated(model: Model, { t, number, date, language }: Translator): Headline {
  const owed = obligationsOf(model);
  return {
    figure: number(owed.filter(({ due }) => due !== null).length),
    of: number(owed.length),
    label: t('headline.dated'),
    working: t('headline.dated_working', {
      bodies: new Set(owed.map(({ body }) => body)).size,
      duties: model.duties.size,
      date: date(model.site.as_of),
    }),
    href: href(language, 'calendar/'),
    link: t('headline.dated_link'),
  };
}

function paragraphsRead(model: Model, { t, number, language }: Translator): Headline {
  const of = (part: string): number =>
    [...model.recommendations.values()]
      .filter(({ document, read }) => document === model.plan.answers && read === part)
      .reduce((sum, { paragraph }) => sum + paragraphsIn(paragraph), 0);
  const [full, part, heading] = [of('text'), of('part'), of('heading')];
  return {
    figure: number(full + part),
    of: undefined,
    label: t('headline.paragraphs'),
    working: t('headline.paragraphs_working', { full, part, heading }),
    href: href(language, 'recommendations/'),
    link: t('headline.paragraphs_link'),
  };
}

function daysSince(model: Model, { t, number, date, language }: Translator): Headline {
  const { reported_on: reported } = model.plan;
  const asOf = model.site.as_of;
  return {
    figure: number(daysBetween(lastDay(reported), asOf)),
    of: undefined,
    label: t('headline.days'),
    working: t('headline.days_working', { from: date(reported), until: date(asOf) }),
    href: href(language, 'plan/'),
    link: t('headline.days_link'),
  };
}

/** Four figures about what has come of the plan, none of them a score. */
export const headlines = (model: Model, translator: Translator): Headline[] =>
  [plansFound, dutiesDated, paragraphsRead, daysSince].map((headline) => headline(model, translator));
