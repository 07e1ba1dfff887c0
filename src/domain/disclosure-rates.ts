import { cellOf, isSensitive, keyOf, numeratorOf, placeOf, protectionOf } from './disclosure-cells.ts';
import type { Cell, CellPlace, Edition, Field, Observed, Thresholds } from './disclosure-cells.ts';
import type { Finding } from './disclosure.ts';
import { plainName, type Namer } from './disclosure-words.ts';
import {
  ceiling,
  compared,
  exactly,
  floor,
  fraction,
  isZero,
  minus,
  over,
  plus,
  shown,
  times,
  zero,
} from './fraction.ts';
import type { Fraction } from './fraction.ts';
import type { RecordOf } from './kinds.ts';

/* What rates give away: the number behind them, groups too small to speak of, and groups of whom something is true of all or of none. */

/** What a rate is made of: counts by id; the numerator need not be published. */
type Base = { readonly numerator: string | undefined; readonly denominator: string; readonly per: Fraction };

function baseOf({ kind, numerator, denominator, factor, disclosure }: RecordOf<'indicators'>): Base | undefined {
  if (kind === 'ratio' && denominator) return { numerator, denominator, per: exactly(factor) };
  const { base } = disclosure;
  return base && { numerator: undefined, denominator: base.indicator, per: exactly(base.per) };
}

/** A rate with all that is published around it. */
type Rate = {
  readonly place: CellPlace;
  readonly edition: Edition;
  readonly base: Base;
  readonly limits: Thresholds;
  /** As published: the number and how many decimals it has. */
  readonly value: Fraction | undefined;
  readonly decimals: number;
  readonly isKeptBack: boolean;
  readonly top: ReturnType<typeof partOf>;
  readonly group: ReturnType<typeof partOf>;
};

const partOf = ({ cells }: Edition, { area, year, sex, residence }: CellPlace, indicator: string | undefined) =>
  indicator === undefined ? undefined : cells.get(`${indicator} ${area} ${year} ${sex} ${residence}`);

const finding = (kind: Finding['kind'], { place, top, group, edition }: Rate, message: string): Finding => ({
  kind,
  cell: place,
  near: [top, group].flatMap((cell) => cell?.place ?? []),
  message: `${plainName(place, edition.number)} ${message}`,
});

/** The whole numbers that, over the group, round to the published rate. */
function numeratorsOf({ value, decimals, base, group }: Rate): { first: bigint; last: bigint } | undefined {
  if (!value || !group?.amount) return undefined;
  const half = fraction(1n, 2n * 10n ** BigInt(decimals));
  const share = over(group.amount, base.per);
  const [first, end] = [ceiling(times(minus(value, half), share)), times(plus(value, half), share)];
  // The upper end would be rounded up to the next rate, so it does not belong.
  const last = end.under === 1n ? end.over - 1n : floor(end);
  return last < 0n || first > last ? undefined : { first: first < 0n ? 0n : first, last };
}

const between = (first: bigint, last: bigint): string => (first === last ? `${first}` : `${first} to ${last}`);

function leakOf(rate: Rate, name: Namer): Finding[] {
  const { top, group, value, limits, place, edition, base } = rate;
  if (top?.state === 'suppressed' && value && !group?.amount) {
    return [
      finding(
        'rate_leak',
        rate,
        `is published although its numerator ${name(top.place, edition.number, place)} is kept back`,
      ),
    ];
  }
  const range = top?.state === 'published' ? undefined : numeratorsOf(rate);
  if (!range || !value || !group?.amount) return [];
  const { first, last } = range;
  const only = first === last && top?.state === 'suppressed';
  const all = floor(group.amount);
  const isSmall = last > 0n && last < limits.count;
  const isSmallRest = base.per.over === 100n && all - first > 0n && all - first < limits.count;
  if (!only && !isSmall && !isSmallRest) return [];
  const count = isSmallRest ? `all but ${between(all - last, all - first)}` : between(first, last);
  const sum = `${shown(value)} of ${shown(base.per)} × ${name(group.place, edition.number, rate.place)} ${shown(group.amount)}`;
  return [finding('rate_leak', rate, `gives away a count: ${sum} can only be ${count}`)];
}

/** A group that is kept back, where its rate and the number behind the rate are there. */
function groupLeakOf({ top, group, value, decimals, base, limits, place, edition }: Rate, name: Namer): Finding[] {
  if (group?.state !== 'suppressed' || !top?.amount || !value || isZero(top.amount)) return [];
  const half = fraction(1n, 2n * 10n ** BigInt(decimals));
  const part = times(top.amount, base.per);
  const least = ceiling(over(part, plus(value, half)));
  const lowest = minus(value, half);
  const most = compared(lowest, zero) > 0 ? floor(over(part, lowest)) : undefined;
  if (most === undefined || most < least || most - least >= limits.count) return [];
  const sum = `${name(top.place, edition.number, place)} ${shown(top.amount)} × ${shown(base.per)} / ${shown(value)}`;
  const message = `${plainName(group.place, edition.number)} is kept back, but can only be ${between(least, most)}: ${sum}`;
  return [{ kind: 'rate_leak', cell: group.place, near: [place, top.place], message }];
}

const isShown = ({ value, top, group, isKeptBack }: Rate): boolean =>
  value !== undefined || (!isKeptBack && top?.amount !== undefined && group?.amount !== undefined);

function smallGroupOf(field: Field, rate: Rate, name: Namer): Finding[] {
  const { group, limits, edition } = rate;
  if (!isShown(rate) || !group?.amount || !protectionOf(field, group.place.indicator)) return [];
  if (compared(group.amount, fraction(limits.denominator)) >= 0) return [];
  const size = `${name(group.place, edition.number, rate.place)} ${shown(group.amount)}`;
  return [finding('small_denominator', rate, `is a rate of fewer than ${limits.denominator}: ${size}`)];
}

function wholeGroupOf(field: Field, rate: Rate, name: Namer): Finding[] {
  const { top, group, value, base, limits, place, edition } = rate;
  const isSmall = group?.amount && compared(group.amount, fraction(limits.denominator)) < 0;
  if (!isSmall || !group?.amount || !isShown(rate) || !isSensitive(field, place.indicator)) return [];
  const nobody = value ? isZero(value) : top?.amount !== undefined && isZero(top.amount);
  const all = value
    ? compared(value, base.per) === 0
    : top?.amount !== undefined && compared(top.amount, group.amount) === 0;
  if (!nobody && !all) return [];
  const share = `${nobody ? 'none' : 'all'} of ${name(group.place, edition.number, rate.place)} ${shown(group.amount)}`;
  return [finding('group_disclosure', rate, `tells something of everyone in a small group: ${share}`)];
}

/** All or none of a group of which nobody can tell that it is large enough: its size is not published, or it has no base. */
function unknownGroupsOf(field: Field, edition: Edition, rows: readonly Observed[]): Finding[] {
  return rows.flatMap((row): Finding[] => {
    const indicator = field.indicators.get(row.indicator);
    if (!indicator || row.value === null || !isSensitive(field, row.indicator)) return [];
    const base = baseOf(indicator);
    if (partOf(edition, row, base?.denominator)?.amount) return [];
    const all = base ? Number(base.per.over) : 100;
    if (row.value !== 0 && row.value !== all) return [];
    const message = `${plainName(row, edition.number)} is ${row.value === 0 ? 'none' : 'all'} of a group whose size is not known`;
    return [{ kind: 'group_disclosure', cell: placeOf(row), near: [], message }];
  });
}

function keptBackInVain(rate: Rate, name: Namer): Finding[] {
  const { isKeptBack, top, group, base, edition } = rate;
  if (!isKeptBack || !top?.amount || !group?.amount || isZero(group.amount)) return [];
  const terms = [top, group].map(
    ({ place, amount }) => `${name(place, edition.number, rate.place)} ${amount ? shown(amount) : ''}`,
  );
  const result = shown(over(times(top.amount, base.per), group.amount));
  return [
    finding(
      'exactly_recoverable',
      rate,
      `is kept back, but follows: ${terms.join(' / ')} × ${shown(base.per)} = ${result}`,
    ),
  ];
}

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

function rateOf(field: Field, edition: Edition, place: CellPlace, row: Observed | undefined): Rate | undefined {
  const indicator = field.indicators.get(place.indicator);
  const limits = protectionOf(field, place.indicator);
  const base = indicator && baseOf(indicator);
  if (!indicator || !limits || !base) return undefined;
  const value = row?.value ?? undefined;
  return {
    place,
    edition,
    base,
    limits,
    value: value === undefined ? undefined : exactly(value),
    // A closing zero is lost in numbers; pages print as many decimals as the indicator has.
    decimals: value === undefined ? 0 : Math.max(decimalsOf(value), indicator.decimals),
    isKeptBack: row ? cellOf(field, row).state === 'suppressed' : false,
    top: partOf(edition, place, base.numerator),
    group: partOf(edition, place, base.denominator),
  };
}

/** Ratios that nobody reported: the site divides them where both counts are there. */
function divided(field: Field, edition: Edition, reported: ReadonlySet<string>): Rate[] {
  const ratios = [...field.indicators].filter(([id, { kind }]) => kind === 'ratio' && protectionOf(field, id));
  const byNumerator = Map.groupBy(ratios, ([, { numerator }]) => numerator ?? '');
  return [...edition.cells.values()].flatMap(({ place }) =>
    (byNumerator.get(place.indicator) ?? [])
      .map(([indicator]) => ({ ...place, indicator }))
      .filter((own) => !reported.has(plainName(own, 0)))
      .flatMap((own) => rateOf(field, edition, own, undefined) ?? []),
  );
}

/** The count behind a reported rate, as far as its group tells it: exactly, between two numbers, or kept back with the rate. */
function impliedCell(rate: Rate): Cell | undefined {
  const { place, base, top, isKeptBack } = rate;
  const own = placeOf({ ...place, indicator: base.numerator ?? numeratorOf(place.indicator) });
  const bare = { place: own, key: keyOf(own), amount: undefined };
  if (top?.amount || top?.state === 'outside') return undefined;
  if (isKeptBack) return top ?? { ...bare, state: base.numerator ? 'unpublished' : 'suppressed' };
  const range = numeratorsOf(rate);
  if (!range) return undefined;
  const isExact = range.first === range.last && top?.state !== 'suppressed';
  if (isExact) return { ...bare, state: 'published', amount: fraction(range.first) };
  return { ...bare, state: top?.state ?? 'unpublished', bounds: { low: range.first, high: range.last } };
}

/** An edition with the counts that its rates tell beside those that are in its tables; `rows` are its observations. */
export function withImplied(field: Field, edition: Edition, rows: readonly Observed[]): Edition {
  const own = rows.filter(({ indicator }) => field.indicators.get(indicator)?.kind !== 'count');
  const implied = own.flatMap((row) => {
    const rate = rateOf(field, edition, row, row);
    return rate ? (impliedCell(rate) ?? []) : [];
  });
  return { ...edition, cells: new Map([...edition.cells, ...implied.map((cell) => [cell.key, cell] as const)]) };
}

/** All that the rates of one edition give away; `rows` are its observations. */
export function rateFindings(
  field: Field,
  edition: Edition,
  rows: readonly Observed[],
  name: Namer,
): readonly Finding[] {
  const own = rows.filter(({ indicator }) => field.indicators.get(indicator)?.kind !== 'count');
  const reported = new Set(own.map((row) => plainName(row, 0)));
  const rates = [...own.flatMap((row) => rateOf(field, edition, row, row) ?? []), ...divided(field, edition, reported)];
  const found = rates.flatMap((rate) => [
    ...leakOf(rate, name),
    ...groupLeakOf(rate, name),
    ...smallGroupOf(field, rate, name),
    ...wholeGroupOf(field, rate, name),
    ...keptBackInVain(rate, name),
  ]);
  return [...unknownGroupsOf(field, edition, own), ...found];
}
