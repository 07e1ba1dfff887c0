import { cellOf, isSensitive, keyOf, protectedAs, protectionOf } from './disclosure-cells.ts';
import type { Cell, CellPlace, Edition, Field, Observed } from './disclosure-cells.ts';
import { intervalsOf, type Interval } from './disclosure-bounds.ts';
import { derivations, toldBy } from './disclosure-derivation.ts';
import { heapsOf, reduced, rowOf, type Row } from './disclosure-elimination.ts';
import { equationsOf } from './disclosure-equations.ts';
import { rateFindings, withImplied } from './disclosure-rates.ts';
import { equationText, plainName, type Namer } from './disclosure-words.ts';
import { compared, fraction, shown, zero } from './fraction.ts';
import { seriesOf } from './lineage.ts';
import type { RecordOf } from './kinds.ts';
import type { Model } from './model.ts';
import { withoutValue } from './vocabulary.ts';

/*
 * Whether anything published lets a small count be told, worked out or narrowed down. All published cells, of all releases, are taken
 * as linear equations; the thresholds stand in `disclosure-cells.ts`. It answers for sums, shares and time; not for what a reader knows
 * from elsewhere.
 */

export const findingKinds = [
  'small_count',
  'too_fine',
  'value_on_suppressed',
  'value_missing',
  'published_before',
  'exactly_recoverable',
  'interval_too_narrow',
  'rate_leak',
  'small_denominator',
  'group_disclosure',
] as const;

/** One way in which the tables give a child away: the cell, the cells that it was found by, and both in words. */
export type Finding = {
  readonly kind: (typeof findingKinds)[number];
  readonly cell: CellPlace;
  readonly near: readonly CellPlace[];
  readonly message: string;
};

type Vintages = readonly (readonly Observed[])[];

/** The counts of which a protected rate is a share, and those that it counts. */
const termsOf = ({ numerator, denominator, disclosure }: RecordOf<'indicators'>): string[] =>
  [numerator, denominator, disclosure.base?.indicator].filter((each) => each !== undefined);

/**
 * The counts of one edition by place, with the sums that the site makes for the provinces of today: where a count is kept back somewhere, and
 * where a rate speaks of it.
 */
function editionOf(field: Field, rows: readonly Observed[], number: number): Edition {
  const counts = rows.filter(({ indicator }) => field.indicators.get(indicator)?.kind === 'count');
  const cells = new Map(counts.map((row) => cellOf(field, row)).map((cell) => [cell.key, cell]));
  const hidden = counts.filter(({ status }) => status === 'suppressed').map(({ indicator }) => indicator);
  const reported = new Set(rows.map(({ indicator }) => indicator));
  const spoken = [...field.indicators].flatMap(([id, record]) =>
    reported.has(id) && protectionOf(field, id) ? termsOf(record) : [],
  );
  // Lineage looks at these kinds of content and at no other.
  const model = { ...field, observations: rows } as Model;
  for (const indicator of new Set([...hidden, ...spoken])) {
    for (const { inputs, sources: _, ...value } of seriesOf(model, indicator)) {
      if (inputs.length === 0) continue;
      const cell = cellOf(field, { ...value, source: '' });
      if (cell.state === 'published') cells.set(cell.key, cell);
    }
  }
  return { number, cells };
}

const at = (place: CellPlace): Pick<Finding, 'cell' | 'near'> => ({ cell: place, near: [] });

function smallCounts(field: Field, { cells, number }: Edition, name: Namer): Finding[] {
  return [...cells.values()].flatMap(({ place, amount }): Finding[] => {
    const least = protectionOf(field, place.indicator)?.count;
    if (!amount || least === undefined || compared(amount, zero) <= 0) return [];
    if (compared(amount, fraction(least)) >= 0) return [];
    return [
      {
        kind: 'small_count',
        ...at(place),
        message: `${name(place, number)} is ${shown(amount)}, below ${least}`,
      },
    ];
  });
}

function statuses(rows: readonly Observed[], number: number, name: Namer): Finding[] {
  return rows.flatMap((row): Finding[] => {
    const isEmpty = withoutValue.includes(row.status);
    if (row.status === 'suppressed' && row.value !== null) {
      return [
        {
          kind: 'value_on_suppressed',
          ...at(row),
          message: `${name(row, number)} is kept back and carries a value`,
        },
      ];
    }
    if (isEmpty || row.value !== null) return [];
    return [{ kind: 'value_missing', ...at(row), message: `${name(row, number)} has no value and does not say why` }];
  });
}

function tooFine(field: Field, rows: readonly Observed[], number: number, name: Namer): Finding[] {
  return rows.flatMap((row): Finding[] => {
    if (!isSensitive(field, row.indicator)) return [];
    const isLocal = field.areas.get(row.area)?.kind === 'commune';
    if (!isLocal && (row.sex === 'total' || row.residence === 'total')) return [];
    const message = `${name(row, number)} is finer than province, year and one other attribute`;
    return [{ kind: 'too_fine', ...at(row), message }];
  });
}

function publishedBefore(editions: readonly Edition[], name: Namer): Finding[] {
  const [now, ...before] = editions;
  const hidden = [...(now?.cells.values() ?? [])].filter(({ state }) => state === 'suppressed');
  return hidden.flatMap(({ key, place }) =>
    before.flatMap(({ cells, number }): Finding[] => {
      const amount = cells.get(key)?.amount;
      if (!amount) return [];
      const old = `${name(place, number, place)} is ${shown(amount)}`;
      return [{ kind: 'published_before', ...at(place), message: `${name(place, 0)} is kept back, but ${old}` }];
    }),
  );
}

/** All that is looked up for an unknown cell of a heap of equations. */
type Context = { readonly field: Field; readonly hidden: ReadonlySet<string>; readonly name: Namer };

const cellsOf = ({ from }: Row): Cell[] => [...from.keys()].flatMap(({ whole, parts }) => [whole, ...parts]);
const placeIn = (row: Row, key: string): CellPlace | undefined => cellsOf(row).find((cell) => cell.key === key)?.place;

const leastOf = ({ field }: Context, place: CellPlace): bigint => protectionOf(field, protectedAs(place))?.count ?? 0n;

/** The cells that a reduced row gives exactly: each that is kept back, and others that turn out to be small. */
function exact(context: Context, row: Row, steps: () => ReturnType<typeof derivations>): Finding[] {
  const [key = ''] = row.unknowns.keys();
  const place = placeIn(row, key);
  if (row.unknowns.size !== 1 || !place) return [];
  const isHidden = context.hidden.has(key);
  const isSmall = compared(row.result, zero) > 0 && compared(row.result, fraction(leastOf(context, place))) < 0;
  if (!isHidden && !isSmall) return [];
  const told = toldBy(row, key, steps());
  const equations = equationText(told, row.result, { name: context.name, beside: place });
  const what = isHidden ? 'is kept back, but follows exactly' : 'is small and follows exactly';
  const near = told.flatMap(({ whole, parts }) => [whole, ...parts]).map((cell) => cell.place);
  return [
    {
      kind: 'exactly_recoverable',
      cell: place,
      near,
      message: `${context.name(place, 0)} ${what}: ${equations}`,
    },
  ];
}

/** Between what the unknowns of a heap lie: by all editions together, or, where they contradict each other, by each alone. */
function spansOf(heap: readonly Row[], solved: readonly Row[]): ReadonlyMap<string, Interval> {
  const bounds = new Map(heap.flatMap(cellsOf).flatMap(({ key, bounds: own }) => (own ? [[key, own] as const] : [])));
  const together = intervalsOf([...heap, ...solved], bounds);
  if (together) return together;
  const editions = Map.groupBy(heap, ({ from }) => [...from.keys()][0]?.edition);
  return new Map([...editions.values()].flatMap((rows) => [...(intervalsOf(rows, bounds) ?? [])]));
}

function narrow(context: Context, heap: readonly Row[], solved: readonly Row[]): Finding[] {
  const certain = new Set(
    solved.filter(({ unknowns }) => unknowns.size === 1).flatMap(({ unknowns }) => [...unknowns.keys()]),
  );
  const intervals = spansOf(heap, solved);
  return [...intervals].flatMap(([key, { low, high, because }]): Finding[] => {
    const place = because && placeIn(because, key);
    if (!place || high === undefined || certain.has(key)) return [];
    const least = leastOf(context, place);
    const isNarrow = context.hidden.has(key) ? high - low < least : low > 0n && high < least;
    if (!isNarrow) return [];
    const equations = equationText([...because.from.keys()], undefined, { name: context.name, beside: place });
    const message = `${context.name(place, 0)} can only be ${low} to ${high}, a span below ${least}: ${equations}`;
    return [{ kind: 'interval_too_narrow', cell: place, near: cellsOf(because).map((cell) => cell.place), message }];
  });
}

function recoverable(field: Field, editions: readonly Edition[], name: Namer): Finding[] {
  const cells = editions.flatMap((edition) => [...edition.cells.values()]);
  const hidden = new Set(cells.filter(({ state }) => state === 'suppressed').map(({ key }) => key));
  const context: Context = { field, hidden, name };
  return heapsOf(equationsOf(field, editions).map(rowOf)).flatMap((heap) => {
    const solved = reduced(heap);
    let known: ReturnType<typeof derivations> | undefined;
    const steps = () => (known ??= derivations(heap));
    return [...solved.flatMap((row) => exact(context, row, steps)), ...narrow(context, heap, solved)];
  });
}

/** The indicators that are protected, and the groups of which protected rates speak. */
function neededFor(field: Field): ReadonlySet<string> {
  const guarded = [...field.indicators].filter(([id]) => protectionOf(field, id));
  return new Set(
    guarded.flatMap(([id, record]) => [id, ...termsOf(record), ...record.parts.flatMap((part) => part.indicators)]),
  );
}

/**
 * Everything by which the tables give a small count away, in the order of the cells. `vintages` are the observations of each release, the
 * present ones first; `name` says a cell for people.
 */
export function disclosures(field: Field, vintages: Vintages, name: Namer = plainName): readonly Finding[] {
  const needed = neededFor(field);
  const guarded = vintages.map((rows) => rows.filter(({ indicator }) => needed.has(indicator)));
  const editions = guarded.map((rows, number) => editionOf(field, rows, number));
  const withRates = editions.map((edition) => withImplied(field, edition, guarded[edition.number] ?? []));
  const alone = guarded.flatMap((rows, number) => {
    const own = rows.filter(({ indicator }) => protectionOf(field, indicator) !== undefined);
    const edition = editions[number];
    return [
      ...statuses(own, number, name),
      ...tooFine(field, own, number, name),
      ...(edition ? [...smallCounts(field, edition, name), ...rateFindings(field, edition, rows, name)] : []),
    ];
  });
  const all = [...alone, ...publishedBefore(editions, name), ...recoverable(field, withRates, name)];
  return all.toSorted((a, b) => (keyOf(a.cell) < keyOf(b.cell) ? -1 : keyOf(a.cell) > keyOf(b.cell) ? 1 : 0));
}
