import type { Model } from '../../src/domain/model.ts';
import { chance } from './chance.ts';
import { source, type Plan } from './plan.ts';
import { filled, words } from './words.ts';

/** The indicator that communes have figures of. */
const indicator = 'primary-pupils';
const idOf = (number: number): string => `commune-${String(number).padStart(4, '0')}`;

/** Made-up communes, dealt out to the provinces of today in turn. */
export function communesOf(model: Model, plan: Plan): object[] {
  const provinces = [...model.areas.values()].filter(({ kind }) => kind === 'province').map(({ id }) => id);
  return Array.from({ length: plan.communes }, (_, index) => ({
    id: idOf(index + 1),
    kind: 'commune',
    slug: idOf(index + 1),
    name: filled(words.commune.name, { number: index + 1 }),
    within: provinces[index % provinces.length],
    sources: [source],
    confidence: 'seen',
  }));
}

/** Rows of figures of the communes for a values file with this header. */
export function communeRows(plan: Plan, header: readonly string[]): string[] {
  return Array.from({ length: plan.communes }, (_, index) => idOf(index + 1)).flatMap((area) =>
    plan.years.map((year) => {
      const value = String(chance(plan.seed, `${area} ${year}`).between(80, 900));
      const cells: Readonly<Record<string, string>> = {
        area,
        year: String(year),
        sex: 'total',
        residence: 'total',
        value,
        status: 'final',
        source,
      };
      return header.map((column) => cells[column] ?? '').join(',');
    }),
  );
}

/** The values file in which communes have figures. */
export const communeFile = `observations/${indicator}.csv`;
