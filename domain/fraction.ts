import type { ExactShare } from '../events/exact-share.ts';

/** An exact fraction; the denominator is above 0. Scores are compared with it, so that no rounding decides a rank. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

export const fraction = (numerator: number | bigint, denominator: number | bigint = 1): Fraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

const commonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : commonDivisor(b, a % b));

/** In lowest terms, so that the sum of a thousand sheets stays a small number. */
const reduced = ({ numerator, denominator }: Fraction): Fraction => {
  const divisor = commonDivisor(denominator, numerator < 0n ? -numerator : numerator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
};

export const plus = (a: Fraction, b: Fraction): Fraction =>
  reduced({
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  });

export const minus = (a: Fraction, { numerator, denominator }: Fraction): Fraction =>
  plus(a, { numerator: -numerator, denominator });

export const times = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** Below 0 when `a` is smaller, 0 when equal, above 0 when `a` is larger. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** The arithmetic mean; undefined of nothing. */
export const mean = (values: readonly Fraction[]): Fraction | undefined =>
  values.length === 0 ? undefined : times(values.reduce(plus, fraction(0)), fraction(1, values.length));

/** As a fact keeps it, in lowest terms. */
export const toExact = (value: Fraction): ExactShare => {
  const { numerator, denominator } = reduced(value);
  return { numerator: String(numerator), denominator: String(denominator) };
};

/** As a fact has kept it. */
export const fromExact = ({ numerator, denominator }: ExactShare): Fraction =>
  fraction(BigInt(numerator), BigInt(denominator));

/** Written with two decimals, half a hundredth away from zero: for people, never to compare. */
export const twoDecimals = ({ numerator, denominator }: Fraction): string => {
  const size = numerator < 0n ? -numerator : numerator;
  const hundredths = (200n * size + denominator) / (2n * denominator);
  const sign = numerator < 0n && hundredths > 0n ? '-' : '';
  return `${sign}${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
};
