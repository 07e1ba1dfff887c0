import type { RecordOf } from '../../src/domain/kinds.ts';
import type { Model } from '../../src/domain/model.ts';
import { chance, type Chance } from './chance.ts';
import { source, type Plan } from './plan.ts';

type Observation = Model['observations'][number];

/** The provinces that report for a year. */
function areasIn(model: Model, year: number): RecordOf<'areas'>[] {
  const era = year < 2025 ? 'former_province' : 'province';
  return [...model.areas.values()].filter(({ kind }) => kind === era);
}

/** The last published total of an area; of a province of today without any, that of the former one with its name. */
function lastOf(rows: readonly Observation[], area: string): number | undefined {
  const total = rows.filter(({ sex, residence, value }) => sex === 'total' && residence === 'total' && value !== null);
  const own = total.filter((row) => row.area === area || row.area === area.replace('p34-', 'p63-'));
  return own.at(-1)?.value ?? undefined;
}

/** A value near the last one; counts stay whole, and what was a share of a hundred stays one. */
function near(value: number, { decimals, kind }: RecordOf<'indicators'>, luck: Chance): number {
  const moved = (value * luck.between(85, 115)) / 100;
  const most = kind === 'rate' && value <= 100 ? 100 : Infinity;
  return Number(Math.min(moved, most).toFixed(kind === 'count' ? 0 : decimals));
}

type Cells = Readonly<Record<string, string>>;

/** The rows of one year; of a count the nation is the sum, as the check demands it. */
function yearRows(model: Model, plan: Plan, id: string, rows: readonly Observation[], year: number): Cells[] {
  const indicator = model.indicators.get(id)!;
  const row = (area: string, value: number | undefined): Cells => ({
    area,
    year: String(year),
    sex: 'total',
    residence: 'total',
    value: String(value ?? ''),
    status: value === undefined ? 'missing' : 'final',
    source,
  });
  const provinces = areasIn(model, year).flatMap(({ id: area }) => {
    const before = lastOf(rows, area);
    const luck = chance(plan.seed, `${id} ${area} ${year}`);
    const gap = indicator.kind !== 'count' && luck.happens(0.03);
    return before === undefined ? [] : [{ area, value: gap ? undefined : near(before, indicator, luck) }];
  });
  const sum = provinces.reduce((total, { value = 0 }) => total + value, 0);
  const nation = lastOf(rows, 'vn');
  const whole = indicator.kind === 'count' ? sum : near(nation ?? 0, indicator, chance(plan.seed, `${id} vn ${year}`));
  return [...provinces.map(({ area, value }) => row(area, value)), ...(nation === undefined ? [] : [row('vn', whole)])];
}

function rowsOf(model: Model, plan: Plan, id: string, header: readonly string[]): string[] {
  const rows = model.observations.filter(({ indicator }) => indicator === id);
  const last = Math.max(...rows.map(({ year }) => year));
  return plan.years
    .filter((year) => year > last)
    .flatMap((year) => yearRows(model, plan, id, rows, year))
    .map((cells) => header.map((column) => cells[column] ?? '').join(','));
}

/** The indicators that get figures: those reported by province, in the order of their ids. */
const reported = (model: Model): string[] =>
  [...model.indicators.keys()].filter((id) =>
    model.observations.some(({ indicator, area }) => indicator === id && area.startsWith('p63-')),
  );

/** The values files with figures to the present added at their ends; `read` gives the present text of a file. */
export function figuresOf(
  model: Model,
  plan: Plan,
  read: (path: string) => string,
): readonly (readonly [string, string])[] {
  return reported(model)
    .slice(0, plan.indicators)
    .map((id) => {
      const path = `observations/${id}.csv`;
      const text = read(path);
      const header = text.slice(0, text.indexOf('\n')).trim().split(',');
      return [path, [text.trimEnd(), ...rowsOf(model, plan, id, header), ''].join('\n')] as const;
    });
}
