import type { FundEvent } from '../../events/fund-events.ts';
import type { Reaction } from '../reaction.ts';

/** What changes the money that is free. */
const movesMoney: ReadonlySet<FundEvent['type']> = new Set([
  'AllocationChanged',
  'FundsReserved',
  'ReservationReleased',
  'ReservationRestored',
  'DisbursementReversed',
  'RefundBooked',
  'RefundReversed',
  'FundClosed',
  'FundYearClosed',
]);

/** When the free money of a fund has changed, whoever waits for it is looked at again. */
export const fundReactions: Reaction<FundEvent> = {
  name: 'waiting-list',
  family: 'fund',
  react: ({ event: { type, data } }) =>
    movesMoney.has(type) ? [{ command: 'propose-moving-up', params: { fundId: data.fundId }, body: {} }] : [],
};
