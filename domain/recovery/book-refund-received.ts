import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { allocated, demandedParts, outstandingParts, totalCents } from '../payout/claim-parts.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';

export type BookRefundReceived = OnGrant & {
  readonly amountCents: number;
  readonly receivedOn: string;
  /** The bank's value day; nothing where it is the same. */
  readonly valueOn: string | null;
};

const bookRefundReceivedRules = {
  'acts-for-recipient': isOutsider,
  'no-refund-demanded': (_command, { recovery }) => totalCents(demandedParts(recovery)) > 0,
  'refund-without-amount': ({ amountCents }) => amountCents > 0,
  'refund-over-demand': ({ amountCents }, { recovery }) => {
    const leftCents = totalCents(outstandingParts(recovery));
    return amountCents <= leftCents || { amountCents, leftCents };
  },
  'day-in-future': ({ receivedOn, now }) => receivedOn <= dayInBerlin(now),
} satisfies Rules<BookRefundReceived, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const bookRefundReceivedRefusals = { ...theGrant, ...bookRefundReceivedRules };

export type BookRefundReceivedRefusal = keyof typeof bookRefundReceivedRefusals;

/** Notes money that came in on a claim, in full or in part, and what it is counted for. */
export const bookRefundReceived = (
  command: BookRefundReceived,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, BookRefundReceivedRefusal> => {
  const payout = findOrRefuse(theGrant, bookRefundReceivedRules, command, state, others);
  if ('refused' in payout) return payout;
  const { applicationId, amountCents, receivedOn, actorId: bookedBy } = command;
  const { fundId } = payout.grant;
  const receiptId = command.derivedId('ref');
  const refundId = payout.refund?.refundId ?? null;
  const parts = allocated(amountCents, outstandingParts(payout.recovery));
  const days = { receivedOn, valueOn: command.valueOn ?? receivedOn };
  const data = { applicationId, fundId, refundId, receiptId, amountCents, parts, ...days, bookedBy };
  return { accepted: [{ type: 'RefundReceived', data }] };
};
