import type { FundEvent, ResolutionReference } from '../../events/fund-events.ts';
import { dayInBerlin, lastDayOfYear } from '../calendar/calendar-day.ts';
import { firstBroken, type Refusal, type Rules } from '../decision.ts';
import { boundForCents, freeCents, freeInRoundCents } from './bound.ts';
import { type Fund, type Opened, reservedForCents } from './fund.ts';

export type ReserveFunds = {
  readonly applicationId: string;
  readonly roundId: string;
  /** What is to be reserved for the application in all, in whole cents; 0 gives back what is. */
  readonly amountCents: number;
  /** The vote that binds the money. */
  readonly resolution: ResolutionReference;
  /** Instant of the vote. */
  readonly now: string;
};

/** What the fund must still have for it, beyond what this application binds already. */
const neededBy = ({ applicationId, amountCents }: ReserveFunds, fund: Opened): number =>
  boundForCents(fund, applicationId, amountCents) -
  boundForCents(fund, applicationId, reservedForCents(fund, applicationId));

/** In the order in which a committee should hear of them. */
export const reserveRules = {
  'fund-closed': ({ amountCents }, { isClosed }) => amountCents === 0 || !isClosed,
  // What is free on 31 December and what comes back later is the budget's, whether or not anybody has closed the year.
  'fund-year-over': ({ applicationId, amountCents, now }, fund) =>
    amountCents <= reservedForCents(fund, applicationId) ||
    dayInBerlin(now) <= lastDayOfYear(fund.year) || { year: fund.year },
  'insufficient-funds': (command, fund) => {
    const neededCents = neededBy(command, fund);
    return neededCents <= 0 || neededCents <= freeCents(fund) || { freeCents: freeCents(fund), neededCents };
  },
  'round-quota-exhausted': (command, fund) => {
    const [neededCents, free] = [neededBy(command, fund), freeInRoundCents(fund, command.roundId)];
    return neededCents <= free || { freeCents: free, neededCents };
  },
} satisfies Rules<ReserveFunds, Opened>;

export type ReserveRefusal = keyof typeof reserveRules;

/**
 * Binds so much money of a fund to an application, or says why it cannot.
 *
 * A later resolution on the same application raises or lowers what an earlier one has bound: only the difference is booked.
 * To be appended in one with the resolution, so that no interleaving of meetings gives the same euro twice.
 */
export const reserveFunds = (
  fund: Fund,
  command: ReserveFunds,
): readonly FundEvent[] | Refusal<ReserveRefusal> => {
  // Of a fund that nobody opened nothing is reserved, so that there is nothing to give back either.
  if (fund.fundId === undefined) return command.amountCents === 0 ? [] : { refused: 'fund-closed' };
  const refusal = firstBroken(reserveRules, command, fund, undefined);
  if (refusal) return refusal;
  const { applicationId, roundId, resolution } = command;
  const { fundId } = fund;
  const differenceCents = command.amountCents - reservedForCents(fund, applicationId);
  const amountCents = Math.abs(differenceCents);
  if (differenceCents > 0)
    return [{ type: 'FundsReserved', data: { fundId, roundId, applicationId, amountCents, resolution } }];
  if (differenceCents === 0) return [];
  const released = { releasedOn: dayInBerlin(command.now), reason: 'resolved-anew' as const };
  return [{ type: 'ReservationReleased', data: { fundId, applicationId, amountCents, ...released } }];
};
