import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import { heldCents } from '../payout/payable.ts';
import type { Granted, Payout } from '../payout/payout.ts';

export type BookUnspentReturn = OnGrant & {
  readonly amountCents: number;
  readonly receivedOn: string;
  /** The bank's value day; nothing where it is the same. */
  readonly valueOn: string | null;
};

const bookUnspentReturnRules = {
  'acts-for-recipient': isOutsider,
  'case-closed': (_command, { isClosed }) => !isClosed,
  'grant-revoked': (_command, { status }) => status !== 'revoked',
  'already-settled': (_command, { settlement }) => settlement === undefined,
  'refund-without-amount': ({ amountCents }) => amountCents > 0,
  'return-over-paid': ({ amountCents }, payout): Verdict => {
    const paidCents = heldCents(payout);
    return amountCents <= paidCents || { amountCents, paidCents };
  },
  'day-in-future': ({ receivedOn, now }) => receivedOn <= dayInBerlin(now),
} satisfies Rules<BookUnspentReturn, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const bookUnspentReturnRefusals = { ...theGrant, ...bookUnspentReturnRules };

export type BookUnspentReturnRefusal = keyof typeof bookUnspentReturnRefusals;

/**
 * Notes that a recipient sent back what they could not spend in time; it can be drawn again when it is needed.
 *
 * What comes back after the settlement is a refund on a demand.
 */
export const bookUnspentReturn = (
  command: BookUnspentReturn,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, BookUnspentReturnRefusal> => {
  const payout = findOrRefuse(theGrant, bookUnspentReturnRules, command, state, others);
  if ('refused' in payout) return payout;
  const { applicationId, amountCents, receivedOn, actorId: bookedBy } = command;
  const valueOn = command.valueOn ?? receivedOn;
  const { fundId } = payout.grant;
  const receiptId = command.derivedId('ref');
  const data = { applicationId, fundId, receiptId, amountCents, receivedOn, valueOn, bookedBy };
  return { accepted: [{ type: 'UnspentReturned', data }] };
};
