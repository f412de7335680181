import { shareCents } from '../money.ts';
import { boundByCase } from './case-money.ts';
import type { Opened } from './fund.ts';

/** What may still be committed up to the end of a round; quotas are cumulative shares of the whole allocation. */
export const freeWithinQuotaCents = (
  allocatedCents: number,
  boundCents: number,
  quotaBasisPoints: number,
): number => {
  const quotaCents = shareCents(allocatedCents, quotaBasisPoints, 10_000);
  return Math.max(0, Math.min(allocatedCents, quotaCents) - boundCents);
};

/** What the fund can no longer give away because of one application, if so much is reserved for it. */
export const boundForCents = (fund: Opened, applicationId: string, reservedCents: number): number =>
  boundByCase(fund, applicationId, reservedCents).all;

/** What the fund can no longer give away: what its cases bind, and what came back from them after its year. */
export const boundCents = (fund: Opened): number => fund.boundCents;

/** What came back after the year of the fund and belongs to the budget, in whole cents. */
export const toBudgetCents = (fund: Opened): number => fund.boundCents - fund.boundNowCents;

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
