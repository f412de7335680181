/** An exact fraction; the denominator is above 0. Scores are compared with it, so that no rounding decides a rank. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

export const fraction = (numerator: number | bigint, denominator: number | bigint = 1): Fraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

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

/** Written with two decimals, half a hundredth upwards: for people, never to compare. */
export const twoDecimals = ({ numerator, denominator }: Fraction): string => {
  const hundredths = (200n * numerator + denominator) / (2n * denominator);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
};
