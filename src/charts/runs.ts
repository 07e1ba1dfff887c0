import type { MarkStatus } from './mark.ts';

/** A value of a year, `null` if there is none. */
export interface LinePoint {
  readonly x: number;
  readonly y: number | null;
  readonly status: MarkStatus;
  /** Whether it does not compare with the value before. */
  readonly break?: boolean;
  /** The sign of the note that says why it breaks, as it stands beside the figure. */
  readonly note?: string;
}

export type ValuedPoint = LinePoint & { readonly y: number };

/**
 * Points in the order of their years, divided where a line must not go on: at a value that is missing, before a break, and where more
 * time passes than usual, which is the shortest time between two values of the series.
 */
export function runs(points: readonly LinePoint[]): ValuedPoint[][] {
  const sorted = points.toSorted((a, b) => a.x - b.x);
  const years = sorted.filter(hasValue).map((point) => point.x);
  const usual = Math.min(...years.slice(1).map((year, i) => year - (years[i] ?? year)));
  const result: ValuedPoint[][] = [];
  for (const point of sorted) {
    if (!hasValue(point)) continue;
    const run = result.at(-1);
    const before = run?.at(-1);
    const goesOn = before && !point.break && point.x - before.x <= usual;
    if (run && goesOn) run.push(point);
    else result.push([point]);
  }
  return result;
}

const hasValue = (point: LinePoint): point is ValuedPoint => point.y !== null;

/** The lines of a run: dashed where they lead to a projection. A single point has none. */
export function strokes(run: readonly ValuedPoint[]): { dashed: boolean; points: ValuedPoint[] }[] {
  const result: { dashed: boolean; points: ValuedPoint[] }[] = [];
  for (const [i, point] of run.entries()) {
    const before = run[i - 1];
    if (!before) continue;
    const dashed = point.status === 'projection' || before.status === 'projection';
    const last = result.at(-1);
    if (last?.dashed === dashed) last.points.push(point);
    else result.push({ dashed, points: [before, point] });
  }
  return result;
}
