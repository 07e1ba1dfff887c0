/** How many decimals a number is written with, at most twelve. */
function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const written = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  return Math.min(12, Math.max(0, written));
}

/** The sum as one would write it on paper: added up in units of the last decimal that any part has, so that 0.1 + 0.2 is 0.3. */
export function sum(values: readonly number[]): number {
  const scale = 10 ** Math.max(0, ...values.map(decimalsOf));
  return values.reduce((total, value) => total + Math.round(value * scale), 0) / scale;
}

/** The numerator times the factor over the denominator, to twelve significant digits: the rest is noise of binary numbers. */
export function quotient(numerator: number, denominator: number, factor: number): number {
  return Number(((numerator * factor) / denominator).toPrecision(12));
}
