import type { Assessment } from '../domain/assessments.ts';
import type { Translator } from '../i18n/translator.ts';

/** Mathematics as a tree of MathML elements; letters are notation and the same in every language. */
export type Maths =
  | { readonly tag: 'mi' | 'mn' | 'mo'; readonly text: string }
  | { readonly tag: 'mrow' | 'mfrac' | 'msub' | 'msup'; readonly of: readonly Maths[] };

/** One line of a working: what it finds, the formula, and the same with the numbers put in. */
export type Step = { readonly of: 'growth' | 'required_growth' | 'ratio'; readonly lines: readonly Maths[] };

const letter = (text: string): Maths => ({ tag: 'mi', text });
const sign = (text: string): Maths => ({ tag: 'mo', text });
const amount = (text: string): Maths => ({ tag: 'mn', text });
const row = (...of: readonly Maths[]): Maths => ({ tag: 'mrow', of });
const over = (top: Maths, below: Maths): Maths => ({ tag: 'mfrac', of: [top, below] });
const power = (base: Maths, exponent: Maths): Maths => ({ tag: 'msup', of: [base, exponent] });
const at = (name: string, index: string): Maths => ({ tag: 'msub', of: [letter(name), letter(index)] });
const minus = (a: Maths, b: Maths): Maths => row(a, sign('−'), b);
const inBrackets = (inner: Maths): Maths => row(sign('('), inner, sign(')'));
const sized = (inner: Maths): Maths => row(sign('|'), inner, sign('|'));
const one = amount('1');

/** A number with a true minus sign; a negative one in brackets, so that it can stand anywhere. */
function written({ number }: Translator, value: number, decimals?: number): Maths {
  const figure = amount(number(Math.abs(value), decimals));
  return value < 0 ? row(sign('−'), figure) : figure;
}
const guarded = (translator: Translator, value: number, decimals: number): Maths =>
  value < 0 ? inBrackets(written(translator, value, decimals)) : written(translator, value, decimals);

type Span = { readonly from: Maths; readonly to: Maths; readonly start: Maths; readonly end: Maths };

const growthBody = ({ from, to, start, end }: Span): Maths =>
  minus(power(inBrackets(over(to, from)), row(one, sign('/'), inBrackets(minus(end, start)))), one);
const paceBody = ({ from, to, start, end }: Span): Maths => over(minus(to, from), minus(end, start));

const observed: Span = { from: at('y', '0'), to: at('y', 'i'), start: at('t', '0'), end: at('t', 'i') };
const required: Span = { from: at('y', '0'), to: at('y', 'T'), start: at('t', '0'), end: at('t', 'T') };

const equals = (...sides: readonly Maths[]): Maths =>
  row(...sides.flatMap((side, index) => (index === 0 ? [side] : [sign('='), side])));

/** The names of the observed and the required change, and of their ratio, by method. */
const names = {
  growth: { seen: letter('g'), needed: at('g', 'T'), ratio: letter('R'), body: growthBody },
  linear: { seen: letter('v'), needed: at('v', 'T'), ratio: letter('L'), body: paceBody },
} as const;

type Method = keyof typeof names;

/** The formulas of a method, without numbers: the observed change, the required one, and the ratio of the two. */
export function formulasOf(method: Method): Step[] {
  const { seen, needed, ratio, body } = names[method];
  return [
    { of: 'growth', lines: [equals(seen, body(observed))] },
    { of: 'required_growth', lines: [equals(needed, body(required))] },
    { of: 'ratio', lines: [equals(ratio, row(letter('d'), sign('·'), over(seen, sized(needed))))] },
  ];
}

/** How growth is judged where there is no target, and the factor by which its cuts shrink near a natural limit. */
export const formulasWithoutTarget = (): Maths[] => [
  equals(letter('P'), row(letter('d'), sign('·'), names.growth.seen)),
  equals(letter('C'), minus(one, power(inBrackets(over(at('y', '0'), letter('λ'))), amount('4.44')))),
];

const year = (value: number): Maths => amount(String(value));

/** The numbers of an assessment in the places of the letters. */
function spanOf(translator: Translator, assessment: Assessment, decimals: number, of: 'seen' | 'needed'): Span {
  const { base_year, base_value, year: latest, value, target_year, target_value } = assessment;
  return {
    from: guarded(translator, base_value ?? 0, decimals),
    to: guarded(translator, (of === 'seen' ? value : target_value) ?? 0, decimals),
    start: year(base_year ?? 0),
    end: year((of === 'seen' ? latest : target_year) ?? 0),
  };
}

function percent({ t, number }: Translator, share: number): Maths {
  const figure = amount(t('working.percent', { value: number(Math.abs(share) * 100, 3) }));
  return share < 0 ? row(sign('−'), figure) : figure;
}

/** The formulas of a method with the numbers of an assessment put in; empty where its ratio cannot be worked out. */
export function stepsOf(translator: Translator, assessment: Assessment, decimals: number, method: Method): Step[] {
  const { seen, needed, ratio, body } = names[method];
  const isGrowth = method === 'growth';
  const change = isGrowth ? assessment.growth : assessment.pace;
  const wanted = isGrowth ? assessment.required_growth : assessment.required_pace;
  const result = isGrowth ? assessment.growth_ratio : assessment.linear_pace;
  if (change === null || wanted === null || result === null) return [];
  const shown = (value: number): Maths =>
    isGrowth ? percent(translator, value) : written(translator, value, decimals + 3);
  const way = written(translator, assessment.direction === 'up' ? 1 : -1);
  const filled = (of: 'seen' | 'needed'): Maths => body(spanOf(translator, assessment, decimals, of));
  const quotient = row(way, sign('·'), over(shown(change), sized(shown(wanted))));
  const [first, second, third] = formulasOf(method);
  return [
    { of: 'growth', lines: [...first!.lines, equals(seen, filled('seen'), shown(change))] },
    { of: 'required_growth', lines: [...second!.lines, equals(needed, filled('needed'), shown(wanted))] },
    { of: 'ratio', lines: [...third!.lines, equals(ratio, quotient, written(translator, result, 4))] },
  ];
}

/** Growth without a target with the numbers put in; empty where it cannot be worked out. */
export function growthSteps(translator: Translator, assessment: Assessment, decimals: number): Step[] {
  if (assessment.growth === null || assessment.target_year !== null) return [];
  const grown = percent(translator, assessment.growth);
  const gained = percent(translator, assessment.growth * (assessment.direction === 'up' ? 1 : -1));
  const body = growthBody(spanOf(translator, assessment, decimals, 'seen'));
  return [
    { of: 'growth', lines: [equals(letter('g'), growthBody(observed)), equals(letter('g'), body, grown)] },
    { of: 'ratio', lines: [equals(letter('P'), row(letter('d'), sign('·'), letter('g')), gained)] },
  ];
}
