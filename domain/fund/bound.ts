import { shareCents, sumCents } from '../money.ts';
import { caseMoney, type Opened } from './fund.ts';
import { type CaseTotals, nothingTaken } from './in-year.ts';

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

/** What a case keeps others from getting, in whole cents: what it binds, and what it had bound when the year was over. */
export const takenInCaseCents = (inYear: CaseTotals | undefined, now: CaseTotals): number =>
  Math.max(boundInCaseCents(inYear ?? nothingTaken), boundInCaseCents(now));

const totalsOfCase = (fund: Opened, applicationId: string, reservedCents: number) => ({
  ...caseMoney(fund, applicationId),
  reservedCents,
});

/** What the fund can no longer give away because of one application, if so much is reserved for it. */
export const boundForCents = (fund: Opened, applicationId: string, reservedCents: number): number =>
  takenInCaseCents(fund.inYear[applicationId], totalsOfCase(fund, applicationId, reservedCents));

/** What the fund can no longer give away: what its cases bind, and what came back from them after its year. */
export const boundCents = (fund: Opened): number =>
  sumCents([...fund.reservations].map(([id, { amountCents }]) => boundForCents(fund, id, amountCents)));

/** What came back after the year of the fund and belongs to the budget, in whole cents. */
export const toBudgetCents = (fund: Opened): number =>
  boundCents(fund) -
  sumCents(
    [...fund.reservations].map(([id, { amountCents }]) =>
      boundInCaseCents(totalsOfCase(fund, id, amountCents)),
    ),
  );

/** What the fund can still give, in whole cents; never negative. */
export const freeCents = (fund: Opened): number => fund.allocatedCents - boundCents(fund);

/**
 * What may still be committed in a round: quotas are cumulative, so what one round leaves is carried on to the next.
 *
 * A round that was never opened has no quota and gives nothing.
 */
export const freeInRoundCents = (fund: Opened, roundId: string): number => {
  const quotaBasisPoints = fund.rounds.get(roundId)?.quotaBasisPoints ?? 0;
  return freeWithinQuotaCents(fund.allocatedCents, boundCents(fund), quotaBasisPoints);
};
