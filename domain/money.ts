/** The sum of whole cents. */
export const sumCents = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

/**
 * A share of an amount in whole cents, half a cent upwards.
 *
 * The one place where money is rounded. Exact for every amount a fund can hold, because it counts in big integers.
 *
 * @param amountCents whole cents, not negative
 */
export const shareCents = (amountCents: number, numerator: number, denominator: number): number => {
  const product = 2n * BigInt(amountCents) * BigInt(numerator) + BigInt(denominator);
  return Number(product / (2n * BigInt(denominator)));
};

/** The largest whole amount that is not above a share: for limits such as «at most 90 % of the cost». */
export const shareAtMostCents = (amountCents: number, numerator: number, denominator: number): number =>
  Number((BigInt(amountCents) * BigInt(numerator)) / BigInt(denominator));

/** The smallest whole amount that is not below a share: for limits such as «at least 10 % of the cost». */
export const shareAtLeastCents = (amountCents: number, numerator: number, denominator: number): number =>
  Number((BigInt(amountCents) * BigInt(numerator) + BigInt(denominator - 1)) / BigInt(denominator));
