import { comingYear } from '../../src/domain/action-month.ts';
import type { Model } from '../../src/domain/model.ts';
import { audiences } from '../../src/domain/vocabulary.ts';
import { chance, type Chance } from './chance.ts';
import { source, type Files, type Plan } from './plan.ts';
import { filled, words } from './words.ts';

const known = { sources: [source], confidence: 'seen' } as const;
const two = (number: number): string => String(number).padStart(2, '0');

function eventOf(model: Model, luck: Chance, area: string, year: number, id: string): object {
  const first = luck.between(1, 28);
  const last = Math.min(30, first + luck.between(1, 3));
  return {
    id,
    campaign: String(year),
    title: filled(luck.one(words.event.titles)),
    about: filled(words.event.about),
    area,
    place: filled(words.event.place, { number: luck.between(1, 20) }),
    start: `${year}-06-${two(first)}`,
    ...(luck.happens(0.3) && { end: `${year}-06-${two(last)}` }),
    audiences: [...new Set([luck.one(audiences), luck.one(audiences)])],
    organisers: [area],
    tasks: [luck.one([...model.tasks.keys()])],
    status: luck.one(['planned', 'planned', 'confirmed', 'confirmed', 'postponed', 'cancelled']),
    ...known,
  };
}

/** A programme for the coming Action Month: one to eight events a province; of the month itself nothing is made up, least of all a theme. */
export function eventsOf(model: Model, plan: Plan): Files {
  const year = comingYear(plan.asOf);
  const provinces = [...model.areas.values()].filter(({ kind }) => kind === 'province');
  const programmes = provinces.map(({ id, slug }): Files[number] => {
    const luck = chance(plan.seed, `events ${id}`);
    const count = luck.between(1, 8);
    const events = Array.from({ length: count }, (_, index) =>
      eventOf(model, luck, id, year, `simulated-${slug}-${index + 1}`),
    );
    return [`events/simulated-${slug}.yaml`, events];
  });
  if (model.campaigns.has(String(year))) return programmes;
  const campaign = {
    theme: null,
    launch: null,
    not_found: [{ what: filled(words.event.theme), looked_on: plan.asOf }],
    ...known,
  };
  return [[`campaigns/${year}.yaml`, campaign], ...programmes];
}
