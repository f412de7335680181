/** The money of one application at the end of a year; whole cents, paid net of what the bank sent back. */
export type CaseAtYearEnd = {
  readonly reservedCents: number;
  /** Undefined or 0 where nothing was granted. */
  readonly grantedCents: number | undefined;
  readonly paidCents: number;
  readonly refundedCents: number;
  /** Last day on which money of the grant may leave the account. */
  readonly payUntilOn: string;
};

/** Why the money of an application is released at the end of the year. */
export type Unspent = 'never-granted' | 'not-drawn';

/**
 * One case on the year-end line: what it keeps, what is to come back, what is still open, and what is released.
 *
 * `keptCents + toComeBackCents + stillPayableCents + onlyReservedCents` is what the case binds of the fund.
 */
export const caseAtYearEnd = (
  { reservedCents, grantedCents, paidCents, refundedCents, payUntilOn }: CaseAtYearEnd,
  today: string,
) => {
  const netCents = paidCents - refundedCents;
  const openCents = Math.max(0, reservedCents - netCents);
  const isGranted = (grantedCents ?? 0) > 0;
  const isOver = payUntilOn < today;
  const released = openCents > 0 && (!isGranted || isOver);
  const because: Unspent | null = released ? (isGranted ? 'not-drawn' : 'never-granted') : null;
  return {
    keptCents: Math.min(netCents, reservedCents),
    toComeBackCents: Math.max(0, netCents - reservedCents),
    stillPayableCents: isGranted ? openCents : 0,
    onlyReservedCents: isGranted ? 0 : openCents,
    releasableCents: released ? openCents : 0,
    because,
  };
};
