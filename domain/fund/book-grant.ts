import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { caseMoney } from './case-money.ts';
import { type Fund, type Opened, reservedForCents, theFund } from './fund.ts';

export type BookGrant = Acting & {
  readonly fundId: string;
  readonly applicationId: string;
  readonly amountCents: number;
  /** The day on which it was issued. */
  readonly issuedOn: string;
};

const isBooked = ({ applicationId, amountCents }: BookGrant, fund: Opened) =>
  caseMoney(fund, applicationId).grantedCents === amountCents;

const bookGrantRules = {
  'grant-booked-differently': (command, fund) => {
    const { grantedCents } = caseMoney(fund, command.applicationId);
    return grantedCents === undefined || isBooked(command, fund) || { grantedCents };
  },
  'grant-above-reservation': (command, fund) => {
    const reservedCents = reservedForCents(fund, command.applicationId);
    const isCovered = command.amountCents <= reservedCents && fund.reservations.has(command.applicationId);
    return isBooked(command, fund) || isCovered || { reservedCents };
  },
} satisfies Rules<BookGrant, Opened>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const bookGrantRefusals = { ...theFund, ...bookGrantRules };

export type BookGrantRefusal = keyof typeof bookGrantRefusals;

/** Turns a reservation into a grant; what was reserved above it is free again. */
export const bookGrant = (command: BookGrant, state: Fund): Decision<FundEvent, BookGrantRefusal> => {
  const fund = findOrRefuse(theFund, bookGrantRules, command, state, undefined);
  if ('refused' in fund) return fund;
  if (isBooked(command, fund)) return { accepted: [] };
  const { fundId, applicationId, amountCents } = command;
  const booked: FundEvent = { type: 'GrantBooked', data: { fundId, applicationId, amountCents } };
  const restCents = reservedForCents(fund, applicationId) - amountCents;
  if (restCents === 0) return { accepted: [booked] };
  return {
    accepted: [
      booked,
      {
        type: 'ReservationReleased',
        data: {
          ...{ fundId, applicationId, amountCents: restCents },
          ...{ releasedOn: command.issuedOn, reason: 'granted-less' },
        },
      },
    ],
  };
};
