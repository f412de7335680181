import type { FundEvent } from '../../events/fund-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { firstBroken, type Refusal, type Rules } from '../decision.ts';
import { boundForCents, freeCents } from './bound.ts';
import { boundByCase } from './case-money.ts';
import { type Fund, fundHeldTo, type Opened, reservedForCents } from './fund.ts';

type ReservationRestored = Extract<FundEvent, { type: 'ReservationRestored' }>['data'];

export type RestoreReservation = {
  readonly applicationId: string;
  /** What the grant came to by the act that is corrected: so much the fund has kept since. */
  readonly formerCents: number;
  /** What the grant comes to now, in whole cents. */
  readonly amountCents: number;
  readonly reason: ReservationRestored['reason'];
  /** Instant of the correction. */
  readonly now: string;
};

/** What the fund must still have for it; nothing where the money is with the recipient anyway. */
const neededBy = ({ applicationId, amountCents }: RestoreReservation, fund: Opened): number => {
  const bound = (cents: number) => boundByCase(fund, applicationId, cents).now;
  return Math.max(0, bound(amountCents) - bound(reservedForCents(fund, applicationId)));
};

/** The same without what had come back after the year: that the budget has, and the case takes again. */
const neededOfFree = ({ applicationId, amountCents }: RestoreReservation, fund: Opened): number =>
  boundForCents(fund, applicationId, amountCents) -
  boundForCents(fund, applicationId, reservedForCents(fund, applicationId));

/** In the order in which an office should hear of them. */
export const restoreRules = {
  // A release that arrives later than the correction would free what is bound again.
  'release-awaited': ({ applicationId, formerCents }, fund) =>
    reservedForCents(fund, applicationId) <= formerCents,
  'fund-year-closed': (command, fund) => {
    const neededCents = neededBy(command, fund);
    return fund.yearClosedOn === undefined || neededCents === 0 || { neededCents };
  },
  'insufficient-funds-to-restore': (command, fund) => {
    const [neededCents, free] = [neededOfFree(command, fund), freeCents(fund)];
    return neededCents <= 0 || neededCents <= free || { freeCents: free, neededCents };
  },
} satisfies Rules<RestoreReservation, Opened>;

export type RestoreRefusal = keyof typeof restoreRules;

/**
 * Binds money again that an act had freed, because the act was corrected in favour of the recipient: of what the committee
 * once resolved, so that no new resolution is needed.
 *
 * To be appended in one with the correction, so that nobody is promised the same euro meanwhile.
 */
export const restoreReservation = (
  itsFund: Fund,
  command: RestoreReservation,
): readonly FundEvent[] | Refusal<RestoreRefusal> => {
  const { applicationId, reason } = command;
  if (command.amountCents <= command.formerCents) return [];
  const fund = fundHeldTo(itsFund);
  const refusal = firstBroken(restoreRules, command, fund, undefined);
  if (refusal) return refusal;
  const { fundId } = fund;
  const amountCents = command.amountCents - reservedForCents(fund, applicationId);
  const restoredOn = dayInBerlin(command.now);
  const data = { fundId, applicationId, amountCents, restoredOn, reason };
  return [{ type: 'ReservationRestored', data }];
};
