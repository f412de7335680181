/**
 * What was published on the year 2019 in Leutkirch, in whole cents.
 *
 * @see schwaebische.de, arid 11007530 (first round) and arid 11170794 (whole year)
 */
export const published = {
  allocatedCents: 4_400_000,
  firstRound: {
    applicationCount: 24,
    grantedCount: 18,
    /** «About 26,000 €»: the sum may lie this far beside it. */
    grantedCents: 2_600_000,
    toleranceCents: 50_000,
    largestCents: 1_000_000,
    amountOpenCount: 1,
  },
  year: {
    projectCount: 30,
    youthProjectCount: 5,
    grantedCents: 3_668_700,
    youthGrantedCents: 413_800,
    /** The smallest grant lies below this. */
    smallestBelowCents: 20_000,
  },
} as const;
