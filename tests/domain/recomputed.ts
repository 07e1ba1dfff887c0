import { parse } from 'csv-parse/sync';

/*
 * Verdicts worked out again from nothing but the text of assessments.csv, by formulas written down a second time,
 * as a reader with a spreadsheet would.
 */

type Line = Readonly<Record<string, string>>;

export const linesOf = (csv: string): Line[] => parse<Line>(csv, { columns: true });

const has = (cell: string | undefined): boolean => cell !== undefined && cell !== '';
const yearOf = (date: string | undefined): number => Number((date ?? '').slice(0, 4));

function ranked(ratio: number, cuts: readonly [number, number]): string {
  if (ratio >= cuts[0]) return 'on_track';
  if (ratio >= cuts[1]) return 'acceleration_needed';
  return ratio >= 0 ? 'limited' : 'moving_away';
}

const growthOf = (from: number, to: number, years: number): number =>
  from * to > 0 ? Math.exp(Math.log(to / from) / years) - 1 : NaN;

const tidy = (ratio: number): number => Math.round(ratio * 1e9) / 1e9;

function isMet(value: number, line: Line): boolean {
  const target = Number(line['target_value']);
  if (line['bound'] === 'below') return value < target;
  if (line['bound'] === 'at_most') return value <= target;
  if (line['bound'] === 'at_least') return value >= target;
  return line['direction'] === 'up' ? value >= target : value <= target;
}

type Numbers = { y0: number; yi: number; yT: number; n: number; N: number; d: number; limit: number };

function numbersOf(line: Line): Numbers {
  const [y0, yi, yT] = [Number(line['base_value']), Number(line['value']), Number(line['target_value'])];
  const n = Number(line['year']) - Number(line['base_year']);
  const N = Number(line['target_year']) - Number(line['base_year']);
  const limit = has(line['natural_limit']) ? Number(line['natural_limit']) : NaN;
  return { y0, yi, yT, n, N, d: line['direction'] === 'up' ? 1 : -1, limit };
}

const isSame = (published: string | undefined, ratio: number): boolean =>
  has(published) ? Math.abs(Number(published) - ratio) < 1e-6 : Number.isNaN(ratio);

/** The outcome, method, and whether the methods differ, for a line with a target; the ratios must be those published. */
function againstTarget(line: Line): string {
  const { y0, yi, yT, n, N, d, limit } = numbersOf(line);
  const [g, gT] = [growthOf(y0, yi, n), growthOf(y0, yT, N)];
  const R = y0 === yT ? NaN : tidy((Math.sign(y0) * d * g) / Math.abs(gT));
  const L = y0 === yT ? NaN : tidy((d * (yi - y0)) / n / (Math.abs(yT - y0) / N));
  if (!isSame(line['growth_ratio'], R) || !isSame(line['linear_pace'], L)) return `other ratios: ${R}, ${L}`;
  const near = [y0, yi, yT].every((value) => Math.abs(value - limit) <= 10);
  const linear = Number.isNaN(R) || yT === limit || near;
  const decisive = linear ? L : R;
  const worse = d * (yi - y0) < 0;
  if (isMet(yi, line)) return `${worse ? 'target_met_falling' : 'target_met'} none false`;
  if (Number.isNaN(decisive)) return `${worse ? 'moving_away' : 'limited'} none false`;
  const differ = !Number.isNaN(R) && ranked(R, [0.95, 0.6]) !== ranked(L, [0.95, 0.6]);
  return `${ranked(decisive, [0.95, 0.6])} ${linear ? 'linear' : 'growth'} ${differ}`;
}

function withoutTarget(line: Line): string {
  const { y0, yi, n, d, limit } = numbersOf(line);
  const P = tidy(Math.sign(y0) * d * growthOf(y0, yi, n));
  const x = limit > 0 ? Math.abs(y0 / limit) : 2;
  const C = x >= 2 ? 1 : 1 - (x <= 1 ? x : 2 - x) ** 4.44;
  return `${ranked(P, [0.015 * C, 0.005 * C])} growth false`;
}

/** The first obstacle that the line itself shows, among those that need no other table. */
function obstacleOf(line: Line): string {
  if (line['direction'] === 'none') return 'no_direction';
  if (!has(line['year'])) return '';
  if (has(line['target'])) {
    if (Number(line['year']) < yearOf(line['adopted_on'])) return 'older_than_target';
  } else if (Number(line['year']) < yearOf(line['as_of']) - 5) return 'values_too_old';
  if (has(line['base_value']) && Number(line['year']) - Number(line['base_year']) < 2) return 'span_too_short';
  return '';
}

/** Reasons that follow from other tables than this one: who has a target, and how the values came about. */
const fromElsewhere = [
  'unverified',
  'area_without_target',
  'group_without_target',
  'no_values',
  'suppressed_only',
  'projection_only',
  'weighted_only',
  'too_few_points',
  'base_missing',
  'break_between',
  'growth_not_defined',
];

/** What a line should say: outcome, method and whether the methods differ, or the reason why there is no verdict. */
export function recomputed(line: Line): string {
  const reason = line['reason'] ?? '';
  const own = obstacleOf(line);
  if (fromElsewhere.includes(reason)) return `${reason} none false`;
  if (own !== '') return `${own} none false`;
  return has(line['target']) ? againstTarget(line) : withoutTarget(line);
}

/** What a line says, in the same form. */
export function published(line: Line): string {
  const said = has(line['reason']) ? line['reason'] : line['outcome'];
  return `${said} ${line['method']} ${line['method_sensitive']}`;
}
