import { seriesOf } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Countable } from '../domain/prose-components.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaHref, areaName } from './areas.ts';
import { documentName } from './documents.ts';
import { href } from './page.ts';
import { valueText } from './values.ts';

type Link = { readonly label: string; readonly href: string };

/** What `<Doc>` prints. */
export const docLink = (model: Model, translator: Translator, id: string): Link => ({
  label: documentName(translator, model.documents.get(id)!),
  href: href(translator.language, `documents/${id}/`),
});

/** What `<Agency>` prints. */
export const agencyLink = (model: Model, translator: Translator, id: string): Link => ({
  label: translator.say(model.agencies.get(id)!.name),
  href: href(translator.language, `agencies/${id}/`),
});

/** What `<Term>` prints where it holds no words of its own. */
export const termLink = (model: Model, translator: Translator, id: string): Link => ({
  label: translator.say(model.glossary.get(id)!.term),
  href: href(translator.language, `glossary/#${id}`),
});

/** What `<Task>` prints. */
export const taskLink = (model: Model, translator: Translator, number: string): Link => ({
  label: translator.t('task.numbered', { number, title: translator.say(model.tasks.get(number)!.title) }),
  href: href(translator.language, `plan/tasks/${number}/`),
});

/** What `<Indicator>` prints. */
export const indicatorLink = (model: Model, translator: Translator, id: string): Link => ({
  label: translator.say(model.indicators.get(id)!.title),
  href: href(translator.language, `indicators/${id}/`),
});

/** What `<Area>` prints. */
export const areaLink = (model: Model, translator: Translator, id: string): Link => {
  const area = model.areas.get(id)!;
  return {
    label: areaName(translator, area),
    href: areaHref(translator, area) ?? href(translator.language, 'provinces/'),
  };
};

/** What `<Value>` prints: the number with its unit, linked to where it comes from; throws where there is none. */
export function valueLink(model: Model, translator: Translator, indicatorId: string, area: string, year: string): Link {
  const indicator = model.indicators.get(indicatorId)!;
  const found = seriesOf(model, indicatorId).find(
    (value) =>
      value.area === area && value.year === Number(year) && value.sex === 'total' && value.residence === 'total',
  );
  if (!found)
    throw new Error(
      `prose asks for ${indicatorId} in ${area} in ${year}, which has no entry; name a year that the values file has`,
    );
  const label =
    found.value === null
      ? valueText(translator, indicator, found)
      : translator.t('value.with_unit', {
          value: valueText(translator, indicator, found),
          unit: translator.say(indicator.unit),
        });
  return { label, href: href(translator.language, `indicators/${indicatorId}/`) };
}

/** Of how many former provinces each province of today was made. */
const partsOf = (model: Model): number[] =>
  [...Map.groupBy(model.successions, ({ to_area }) => to_area).values()].map((parts) => parts.length);

/** What `<Count>` prints. */
export function countOf(model: Model, of: Countable): number {
  const areas = (kind: string): number => [...model.areas.values()].filter((area) => area.kind === kind).length;
  const counts: Readonly<Record<Countable, () => number>> = {
    provinces: () => areas('province'),
    'former-provinces': () => areas('former_province'),
    regions: () => areas('region'),
    tasks: () => model.tasks.size,
    ministries: () =>
      [...model.agencies.values()].filter(({ type }) => type === 'ministry' || type === 'ministerial_agency').length,
    documents: () => model.documents.size,
    terms: () => model.glossary.size,
    indicators: () => model.indicators.size,
    checks: () => model.checks.size,
    'merged-provinces': () => partsOf(model).filter((parts) => parts > 1).length,
    'unchanged-provinces': () => partsOf(model).filter((parts) => parts === 1).length,
  };
  return counts[of]();
}
