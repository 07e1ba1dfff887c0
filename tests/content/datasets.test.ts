import { describe, expect, it } from 'vitest';
import { table } from '../../src/domain/dataset.ts';
import { datasets } from '../../src/domain/datasets/all.ts';
import { sum } from '../../src/domain/decimal.ts';
import { seriesOf, valueAt } from '../../src/domain/lineage.ts';
import type { Model } from '../../src/domain/model.ts';
import { csv } from '../../src/formats/csv.ts';
import { reading } from '../reading.ts';
import { mayBeEmpty } from './empty.ts';

const { model, problems } = reading;

function real(): Model {
  if (model === undefined) throw new Error(`content has ${problems.length} problems; run npm run check`);
  return model;
}

const hasText = (cell: unknown): cell is string => typeof cell === 'string';
const formulaStart = /^[=+\-@\t\r\0＝＋－＠]/;

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))('the dataset %s', (_, dataset) => {
  it('builds, with unique keys and rows that fit their schema', () => {
    expect(table(dataset, real()).rows.length).toBeGreaterThan(mayBeEmpty.includes(dataset.id) ? -1 : 0);
  });

  it('is written alike twice, in NFC, with cells that no spreadsheet takes for formulas', () => {
    const built = table(dataset, real());
    const text = String(csv.write(built));
    const cells = built.rows.flatMap((row) => Object.values(row)).filter(hasText);
    expect(csv.write(table(dataset, real()))).toBe(text);
    expect(text.normalize('NFC')).toBe(text);
    expect(cells.filter((cell) => formulaStart.test(cell))).toEqual([]);
  });

  it('refers to rows that exist', () => {
    const built = table(dataset, real());
    for (const { name, ref } of built.columns) {
      const target = datasets.find(({ id }) => id === ref);
      if (target === undefined) continue;
      const known = new Set(table(target, real()).rows.map((row) => row[target.key[0] ?? '']));
      const ids = built.rows.flatMap((row) => row[name] ?? []);
      expect(ids.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});

describe('the successions', () => {
  it('lead from each former province to one province of today, leaving none out', () => {
    const areas = [...real().areas.values()];
    const ids = (kind: string) => areas.filter((area) => area.kind === kind).map(({ id }) => id);
    const { successions } = real();
    expect(successions.map(({ from_area }) => from_area).toSorted()).toEqual(ids('former_province').toSorted());
    expect([...new Set(successions.map(({ to_area }) => to_area))].toSorted()).toEqual(ids('province').toSorted());
  });
});

type Total = { readonly indicator: string; readonly year: number; readonly nation: number; readonly provinces: number };

/** For each year from 2009 for which all 34 provinces and the nation have a value: both. */
function totalsOf(indicator: string): Total[] {
  const provinces = [...real().areas.values()].filter(({ kind }) => kind === 'province');
  const years = [...new Set(seriesOf(real(), indicator).map(({ year }) => year))].filter((year) => year >= 2009);
  return years.flatMap((year) => {
    const nation = valueAt(real(), indicator, 'vn', year)?.value;
    const values = provinces.flatMap(({ id }) => valueAt(real(), indicator, id, year)?.value ?? []);
    if (nation === undefined || nation === null || values.length < provinces.length) return [];
    return [{ indicator, year, nation, provinces: sum(values) }];
  });
}

describe('counts', () => {
  const indicators = () => [...real().indicators].filter(([, { kind }]) => kind === 'count');

  it('of the 34 provinces add up to the nation within the tolerance of the indicator, from 2009', () => {
    const totals = indicators().flatMap(([id]) => totalsOf(id));
    const apart = totals.filter(({ indicator, nation, provinces }) => {
      const tolerance = real().indicators.get(indicator)?.tolerance ?? 0;
      return Math.abs(provinces - nation) > tolerance * nation + 1e-9;
    });
    expect(totals.length).toBeGreaterThan(20);
    expect(apart).toEqual([]);
  });

  it('of the former provinces add up to the nation too, or to less where some have no figure', () => {
    const former = [...real().areas.values()].filter(({ kind }) => kind === 'former_province').map(({ id }) => id);
    const wrong = indicators().flatMap(([id, { tolerance = 0 }]) =>
      Array.from({ length: 16 }, (_, index) => 2009 + index).flatMap((year) => {
        const nation = valueAt(real(), id, 'vn', year)?.value ?? null;
        const values = former.flatMap((place) => valueAt(real(), id, place, year)?.value ?? []);
        if (nation === null || values.length === 0) return [];
        const [total, leeway] = [sum(values), tolerance * nation + 1e-9];
        const isComplete = values.length === former.length;
        const fits = total <= nation + leeway && (!isComplete || total >= nation - leeway);
        return fits ? [] : [{ id, year, total, nation }];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
