import { describe, expect, it } from 'vitest';
import { rowsOf, type TextRow } from './tables.ts';

/*
 * What the site derives, derived once more from its published tables alone, and from decimals as they are written: so that anyone can.
 */

const observations = rowsOf('observations');
const series = rowsOf('series');
const indicators = new Map(rowsOf('indicators').map((row) => [row['indicator']!, row]));
const breaks = rowsOf('territory-breaks');
const parts = Map.groupBy(rowsOf('successions'), (row) => row['to_area']!);

const momentOf = (row: TextRow): string => [row['year'], row['sex'], row['residence']].join(' ');
const keyOf = (row: TextRow): string => [row['indicator'], row['area'], momentOf(row)].join(' ');
const at = (indicator: string, area: string, moment: string): string => [indicator, area, moment].join(' ');

const observed = new Map(observations.map((row) => [keyOf(row), row]));
const derived = new Map(series.map((row) => [keyOf(row), row]));

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

/** The sum of decimals as they are written, without binary noise. */
function exactSum(values: readonly string[]): string {
  const decimals = Math.max(...values.map(decimalsOf));
  const units = values.map((value) => BigInt(value.replace('.', '') + '0'.repeat(decimals - decimalsOf(value))));
  const total = String(units.reduce((sum, unit) => sum + unit, 0n)).padStart(decimals + 1, '0');
  const text = decimals === 0 ? total : `${total.slice(0, -decimals)}.${total.slice(-decimals)}`;
  return decimals === 0 ? text : text.replace(/\.?0+$/, '');
}

/** The areas whose values make up that of an area: the area itself where it reported, else all that it was made of. */
function partsOf(indicator: string, area: string, moment: string): string[] {
  if (observed.has(at(indicator, area, moment))) return [area];
  return (parts.get(area) ?? []).map((row) => row['from_area']!);
}

/** The sum over the parts of an area, or undefined where one of them has no value. */
function total(indicator: string, area: string, moment: string): string | undefined {
  const values = partsOf(indicator, area, moment).map(
    (part) => observed.get(at(indicator, part, moment))?.['value'] ?? '',
  );
  return values.length > 0 && !values.includes('') ? exactSum(values) : undefined;
}

function ratio(row: TextRow): number {
  const { numerator = '', denominator = '', factor = '' } = indicators.get(row['indicator']!)!;
  const [above, below] = [numerator, denominator].map((indicator) =>
    Number(total(indicator, row['area']!, momentOf(row))),
  );
  return (above! / below!) * Number(factor);
}

const withDerivation = (word: string): TextRow[] => series.filter((row) => row['derivation'] === word);
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-11 * Math.abs(b);

describe('the series', () => {
  it('sum exactly what the parts of a province reported', () => {
    const rows = withDerivation('summed_exact');
    const wrong = rows.filter((row) => total(row['indicator']!, row['area']!, momentOf(row)) !== row['value']);
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(1000);
    expect(
      rows.every(
        (row) => row['area']!.startsWith('p34-') && indicators.get(row['indicator']!)!['indicator_kind'] === 'count',
      ),
    ).toBe(true);
  });

  it('divide sums, never average rates', () => {
    const rows = withDerivation('ratio_exact');
    expect(rows.filter((row) => !isNear(Number(row['value']), ratio(row)))).toEqual([]);
    expect(rows.length).toBeGreaterThan(1000);
    const merged = rows.filter((row) => (parts.get(row['area']!)?.length ?? 0) > 1);
    expect(merged.length).toBeGreaterThan(100);
  });

  it('repeat every reported value as it stands', () => {
    const lost = observations.filter((row) => {
      const own = derived.get(keyOf(row));
      return own?.['value'] !== row['value'] || own?.['derivation'] !== 'reported' || own?.['status'] !== row['status'];
    });
    expect(lost).toEqual([]);
  });

  it('call reported only what was, by the area or by the one province that it continues', () => {
    const wrong = withDerivation('reported').filter((row) => {
      const sources = partsOf(row['indicator']!, row['area']!, momentOf(row));
      return (
        sources.length !== 1 ||
        observed.get(at(row['indicator']!, sources[0]!, momentOf(row)))?.['value'] !== row['value']
      );
    });
    expect(wrong).toEqual([]);
  });

  it('give a reason instead of a value where none can be derived', () => {
    const rows = withDerivation('not_rebuildable');
    expect(rows.filter((row) => row['value'] !== '' || row['reason'] === '')).toEqual([]);
    expect(series.filter((row) => row['derivation'] !== 'not_rebuildable' && row['reason'] !== '')).toEqual([]);
    const merged = series.filter((row) => row['value'] !== '' && (parts.get(row['area']!)?.length ?? 0) > 1);
    const rates = merged.filter((row) => indicators.get(row['indicator']!)!['indicator_kind'] === 'rate');
    expect(rates.filter((row) => row['derivation'] !== 'weighted_estimate')).toEqual([]);
  });

  it('weigh the parts of an estimate as its inputs say, and give the range of the parts', () => {
    const estimates = withDerivation('weighted_estimate');
    expect(estimates.length).toBeGreaterThan(0);
    for (const row of estimates) {
      const inputs = row['inputs']!.split(';').map((input) => /^([^/]+)\/([^/]+)\/\d+=(.+)$/.exec(input)!);
      const rates = inputs.filter(([, indicator]) => indicator === row['indicator']);
      const weights = inputs.filter(([, indicator]) => indicator !== row['indicator']);
      expect(weights.map(([, , area]) => area)).toEqual(rates.map(([, , area]) => area));
      const weighted = rates.reduce((sum, [, , , rate], index) => sum + Number(rate) * Number(weights[index]![3]), 0);
      const total = weights.reduce((sum, [, , , weight]) => sum + Number(weight), 0);
      expect(Number(row['value'])).toBeCloseTo(weighted / total, 8);
      expect(row['status']).toBe('estimate');
      const values = rates.map(([, , , rate]) => Number(rate));
      expect([Number(row['low']), Number(row['high'])]).toEqual([Math.min(...values), Math.max(...values)]);
    }
  });

  it('begin after the last change of territory of any part', () => {
    const lastBreak = (area: string): number => {
      const areas = (parts.get(area) ?? []).map((row) => row['from_area']);
      return Math.max(
        0,
        ...breaks.filter((row) => areas.includes(row['area'])).map((row) => Number(row['date']!.slice(0, 4))),
      );
    };
    const early = series.filter(
      (row) => row['area']!.startsWith('p34-') && row['value'] !== '' && Number(row['year']) <= lastBreak(row['area']!),
    );
    expect(early).toEqual([]);
    expect(breaks.length).toBeGreaterThan(0);
    const possible = series.filter(
      (row) => row['reason'] === 'part_missing' && total(row['indicator']!, row['area']!, momentOf(row)) !== undefined,
    );
    expect(possible).toEqual([]);
  });

  it('cover every province and year for which all parts of a count are known', () => {
    const counts = [...indicators.values()]
      .filter((row) => row['indicator_kind'] === 'count')
      .map((row) => row['indicator']!);
    const moments = new Map(
      counts.map((id) => [
        id,
        new Set(observations.filter((row) => row['indicator'] === id && row['area']!.startsWith('p63-')).map(momentOf)),
      ]),
    );
    const absent = counts.flatMap((indicator) =>
      [...parts.keys()].flatMap((area) =>
        [...moments.get(indicator)!].filter((moment) => !derived.has(at(indicator, area, moment))),
      ),
    );
    expect(absent).toEqual([]);
  });

  it('are added up on paper, so that noise would show', () => {
    expect([
      exactSum(['0.1', '0.2']),
      exactSum(['1.5', '2.5']),
      exactSum(['10', '20']),
      exactSum(['0.05', '0.05']),
    ]).toEqual(['0.3', '4', '30', '0.1']);
    expect([isNear(1, 1 + 1e-12), isNear(1, 1.0001)]).toEqual([true, false]);
  });
});
