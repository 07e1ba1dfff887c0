import { quantileSorted } from 'd3';

/** A division of values into classes. */
export interface Classes {
  /** One more than there are classes, rising; a class holds its lower edge and, the last one only, its upper edge too. */
  readonly edges: readonly number[];
  /** How many values each class holds. */
  readonly counts: readonly number[];
  /** The class of a value, from 0; a value beyond the edges belongs to the first or the last. */
  readonly classOf: (value: number) => number;
}

/**
 * Values in at most `count` classes of about equal numbers, between edges that read well. Edges are the quantiles, rounded to the
 * coarsest step of 1, 2 or 5 times a power of ten that leaves no class empty and none with more than 1.5 times its share; failing that,
 * to the coarsest that leaves none empty. Where ties make this impossible, quantiles are taken of the distinct values, then with one
 * class less. Values that are not finite are left out; no value at all gives no class.
 */
export function classify(values: readonly number[], count = 5): Classes {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  for (let classes = Math.min(count, distinct.length); classes > 1; classes--) {
    const found = divided(sorted, sorted, classes) ?? divided(sorted, distinct, classes);
    if (found) return found;
  }
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? withEdges(sorted, []) : withEdges(sorted, [first, last]);
}

function divided(sorted: readonly number[], sample: number[], classes: number): Classes | undefined {
  const cuts = Array.from({ length: classes - 1 }, (_, i) => quantileSorted(sample, (i + 1) / classes) ?? 0);
  const options = steps(sorted).map((step) => withEdges(sorted, roundedEdges(sorted, cuts, step)));
  const full = options.filter(({ counts }) => counts.length === classes && counts.every((number) => number > 0));
  const most = Math.ceil((1.5 * sorted.length) / classes);
  return full.find(({ counts }) => Math.max(...counts) <= most) ?? full[0];
}

/** Steps from about the range of the values down to a ten-thousandth of it. */
function steps(sorted: readonly number[]): number[] {
  const power = Math.ceil(Math.log10((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)));
  return Array.from({ length: 5 }, (_, i) => power - i).flatMap((e) =>
    [5, 2, 1].map((digit) => Number(`${digit}e${e}`)),
  );
}

function roundedEdges(sorted: readonly number[], cuts: readonly number[], step: number): number[] {
  const to = (round: (value: number) => number, value: number) => Number((round(value / step) * step).toPrecision(12));
  return [to(Math.floor, sorted[0] ?? 0), ...cuts.map((cut) => to(Math.round, cut)), to(Math.ceil, sorted.at(-1) ?? 0)];
}

/** Edges that do not rise give classes that hold nothing. */
function withEdges(sorted: readonly number[], edges: readonly number[]): Classes {
  const inner = edges.slice(1, -1);
  const classOf = (value: number) => inner.filter((edge) => value >= edge).length;
  const counts = edges.slice(1).map((_, i) => sorted.filter((value) => classOf(value) === i).length);
  return { edges, counts, classOf };
}
