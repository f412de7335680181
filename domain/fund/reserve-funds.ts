import type { FundEvent, ResolutionReference } from '../../events/fund-events.ts';
import { firstBroken, type Refusal, type Rules } from '../decision.ts';
import { type Fund, freeCents, freeInRoundCents } from './fund.ts';

export type ReserveFunds = {
  readonly applicationId: string;
  readonly roundId: string;
  /** Whole cents. */
  readonly amountCents: number;
  /** The vote that binds the money. */
  readonly resolution: ResolutionReference;
};

export type FundsReserved = Extract<FundEvent, { type: 'FundsReserved' }>;

/** In the order in which a committee should hear of them. */
export const reserveRules = {
  'fund-closed': (_command, { fundId, isClosed }) => fundId !== undefined && !isClosed,
  'already-reserved': ({ applicationId }, { reservations }) => !reservations.has(applicationId),
  'insufficient-funds': ({ amountCents: neededCents }, fund) =>
    neededCents <= freeCents(fund) || { freeCents: freeCents(fund), neededCents },
  'round-quota-exhausted': ({ amountCents: neededCents, roundId }, fund) => {
    const free = freeInRoundCents(fund, roundId);
    return neededCents <= free || { freeCents: free, neededCents };
  },
} satisfies Rules<ReserveFunds, Fund>;

export type ReserveRefusal = keyof typeof reserveRules;

/**
 * Binds money of a fund to an application, or says why it cannot.
 *
 * To be appended in one with the resolution, so that no interleaving of meetings gives the same euro twice.
 */
export const reserveFunds = (fund: Fund, command: ReserveFunds): FundsReserved | Refusal<ReserveRefusal> => {
  const refusal = firstBroken(reserveRules, command, fund, undefined);
  if (refusal) return refusal;
  const { applicationId, roundId, amountCents, resolution } = command;
  return {
    type: 'FundsReserved',
    data: { fundId: fund.fundId ?? '', roundId, applicationId, amountCents, resolution },
  };
};
