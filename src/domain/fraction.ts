/* Exact numbers: a whole number over a positive whole number, in lowest terms. Disclosure control must not lose a child to rounding. */

export type Fraction = { readonly over: bigint; readonly under: bigint };

const magnitude = (whole: bigint): bigint => (whole < 0n ? -whole : whole);
const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? magnitude(a) : divisor(b, a % b));

/** A fraction in lowest terms; the lower part must not be zero. */
export function fraction(over: bigint, under = 1n): Fraction {
  const shared = divisor(over, under) * (under < 0n ? -1n : 1n);
  return { over: over / shared, under: under / shared };
}

export const zero = fraction(0n);
export const one = fraction(1n);

/** The number as it is written in decimals, exactly. */
export function exactly(value: number): Fraction {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const places = decimals.length - Number(exponent);
  const digits = BigInt(whole + decimals);
  return places >= 0 ? fraction(digits, 10n ** BigInt(places)) : fraction(digits * 10n ** BigInt(-places));
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, times(b, fraction(-1n)));
/** The quotient; the second number must not be zero. */
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over);

/** Below zero, zero or above zero as the first number is less than, equal to or greater than the second. */
export const compared = (a: Fraction, b: Fraction): number => {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const isZero = ({ over: whole }: Fraction): boolean => whole === 0n;
export const totalOf = (numbers: readonly Fraction[]): Fraction => numbers.reduce(plus, zero);

/** The greatest whole number that is not above it. */
export const floor = ({ over: whole, under }: Fraction): bigint =>
  whole < 0n && whole % under !== 0n ? whole / under - 1n : whole / under;
/** The smallest whole number that is not below it. */
export const ceiling = (number: Fraction): bigint => -floor(times(number, fraction(-1n)));

/** As people write it: in decimals where it has an end, else with a slash. */
export function shown({ over: whole, under }: Fraction): string {
  const places = Array.from({ length: 16 }, (_, index) => index).find((count) => 10n ** BigInt(count) % under === 0n);
  if (places === undefined) return `${whole}/${under}`;
  if (places === 0) return `${whole}`;
  const digits = `${(magnitude(whole) * 10n ** BigInt(places)) / under}`.padStart(places + 1, '0');
  return `${whole < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
