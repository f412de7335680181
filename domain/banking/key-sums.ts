/** The digits of a number as it is written, one by one. */
export const digitsOf = (written: string): readonly number[] => [...written].map(Number);

/** What is left of a number in decimal digits, however long, when it is divided. */
export const rest = (written: string, modulus: number): number =>
  digitsOf(written).reduce((left, digit) => (left * 10 + digit) % modulus, 0);

/** The digits of a number, each times the weight at its place, in sum; what stands behind the last weight does not count. */
export const weighted = (written: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * Number(written[place]), 0);

/** The digit that fills a sum up to the next ten. */
export const upToTen = (sum: number): number => (10 - (sum % 10)) % 10;

/**
 * The digit that ISO 7064 MOD 11,10 puts behind a number.
 *
 * @see ISO 7064, pure system with two moduli
 */
export const mod11And10 = (written: string): number => {
  const left = digitsOf(written).reduce((before, digit) => (((before + digit) % 10 || 10) * 2) % 11, 10);
  return (11 - left) % 10;
};

/** The digit that makes every second digit from the right, doubled, and the others a full ten. */
export const luhn = (written: string): number => {
  const fromTheRight = digitsOf(written).toReversed();
  const doubled = fromTheRight.map((digit, place) => (place % 2 === 0 ? digit * 2 : digit));
  return upToTen(doubled.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0));
};
