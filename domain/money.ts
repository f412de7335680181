/** The sum of whole cents. */
export const sumCents = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

/**
 * A share of an amount in whole cents, half a cent upwards.
 *
 * Exact for every amount a fund can hold, because it counts in big integers. Nowhere but in this file is money rounded.
 *
 * @param amountCents whole cents, not negative
 */
export const shareCents = (amountCents: number, numerator: number, denominator: number): number =>
  halfUpCents(BigInt(amountCents) * BigInt(numerator), BigInt(denominator));

/**
 * A fraction of cents as whole cents, half a cent upwards: for sums of many exact parts that are rounded once.
 *
 * @param numerator not negative
 */
export const halfUpCents = (numerator: bigint, denominator: bigint): number =>
  Number((2n * numerator + denominator) / (2n * denominator));

/** The largest whole amount that is not above a share: for limits such as «at most 90 % of the cost». */
export const shareAtMostCents = (amountCents: number, numerator: number, denominator: number): number =>
  Number((BigInt(amountCents) * BigInt(numerator)) / BigInt(denominator));

/** The smallest whole amount that is not below a share: for limits such as «at least 10 % of the cost». */
export const shareAtLeastCents = (amountCents: number, numerator: number, denominator: number): number =>
  Number((BigInt(amountCents) * BigInt(numerator) + BigInt(denominator - 1)) / BigInt(denominator));

/**
 * Splits an amount among weights so that the parts add up to it: whole cents by weight, and what is left over cent by cent
 * to the largest remainders, of equal ones to the first.
 *
 * @param amountCents whole cents; below zero the parts are below zero
 * @param weights not negative; where all are zero the first takes everything
 */
export const splitCents = (amountCents: number, weights: readonly number[]): readonly number[] => {
  if (amountCents < 0) return splitCents(-amountCents, weights).map((part) => (part === 0 ? 0 : -part));
  const whole = sumCents(weights);
  if (whole === 0) return weights.map((_, place) => (place === 0 ? amountCents : 0));
  const parts = weights.map((weight) => shareAtMostCents(amountCents, weight, whole));
  const remainder = (place: number) => (BigInt(amountCents) * BigInt(weights[place] ?? 0)) % BigInt(whole);
  const byRemainder = weights
    .map((_, place) => place)
    .toSorted((a, b) => Number(remainder(b) - remainder(a)) || a - b);
  const lucky = new Set(byRemainder.slice(0, amountCents - sumCents(parts)));
  return parts.map((part, place) => (lucky.has(place) ? part + 1 : part));
};
