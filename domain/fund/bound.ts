import { shareCents } from '../money.ts';

/** What one application has taken out of a fund, in whole cents; paid is net of what the bank sent back. */
export type CaseTotals = {
  readonly reservedCents: number;
  readonly paidCents: number;
  readonly refundedCents: number;
};

/**
 * What a fund can no longer give away because of one application: what is reserved, or what was paid above that and has
 * not come back.
 *
 * A reservation that was lowered at the settlement frees its money only once the refund is there.
 */
export const boundInCaseCents = ({ reservedCents, paidCents, refundedCents }: CaseTotals): number =>
  Math.max(reservedCents, paidCents - refundedCents);

/** What may still be committed up to the end of a round; quotas are cumulative shares of the whole allocation. */
export const freeWithinQuotaCents = (
  allocatedCents: number,
  boundCents: number,
  quotaBasisPoints: number,
): number => {
  const quotaCents = shareCents(allocatedCents, quotaBasisPoints, 10_000);
  return Math.max(0, Math.min(allocatedCents, quotaCents) - boundCents);
};
