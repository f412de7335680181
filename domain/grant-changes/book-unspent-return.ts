import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import { heldCents } from '../payout/payable.ts';
import type { Payout } from '../payout/payout.ts';

export type BookUnspentReturn = OnGrant & {
  readonly amountCents: number;
  readonly receivedOn: string;
  /** The bank's value day; nothing where it is the same. */
  readonly valueOn?: string | null;
};

export const bookUnspentReturnRules = {
  'unknown-grant': (_command, { isIssued }) => isIssued,
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
} satisfies Rules<BookUnspentReturn, Payout, WithOrganisation>;

export type BookUnspentReturnRefusal = keyof typeof bookUnspentReturnRules;

/**
 * Notes that a recipient sent back what they could not spend in time; it can be drawn again when it is needed.
 *
 * What comes back after the settlement is a refund on a demand.
 */
export const bookUnspentReturn = (
  command: BookUnspentReturn,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, BookUnspentReturnRefusal> => {
  const refusal = firstBroken(bookUnspentReturnRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, amountCents, receivedOn, actorId: bookedBy } = command;
  const valueOn = command.valueOn ?? receivedOn;
  const { fundId = '' } = payout.grant ?? {};
  const receiptId = command.derivedId('ref');
  const data = { applicationId, fundId, receiptId, amountCents, receivedOn, valueOn, bookedBy };
  return { accepted: [{ type: 'UnspentReturned', data }] };
};
