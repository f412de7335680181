import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { heldCents } from '../payout/payable.ts';
import { paymentReturned } from '../payout/payment-facts.ts';
import { type OnPayment, paymentOf } from '../payout/payment-rules.ts';
import type { Payout } from '../payout/payout.ts';

export type ReturnPayment = OnPayment & {
  readonly reason: Extract<PayoutEvent, { type: 'PaymentReturned' }>['data']['reason'];
  /** The day on which the bank booked it back; nothing for today. */
  readonly returnedOn?: string | null;
  /** The bank's value day; nothing where it is the same. */
  readonly valueOn?: string | null;
};

const dayOf = ({ returnedOn, now }: ReturnPayment): string => returnedOn ?? dayInBerlin(now);

export const returnRules = {
  'unknown-payment': (command, payout) => paymentOf(payout, command) !== undefined,
  'acts-for-recipient': isOutsider,
  'payment-not-at-this-step': (command, payout) => {
    const status = paymentOf(payout, command)?.status ?? '';
    return status === 'executed' || { status };
  },
  'payment-settled': (command, payout) => paymentOf(payout, command)?.isSettled === false,
  // What the recipient sent back, unspent or on a demand, cannot come back from the bank as well.
  'payment-came-back': (command, payout): Verdict => {
    const { amountCents = 0 } = paymentOf(payout, command) ?? {};
    const paidCents = heldCents(payout);
    return amountCents <= paidCents || { amountCents, paidCents };
  },
  'case-closed': (_command, { isClosed }) => !isClosed,
  'day-in-future': (command) => dayOf(command) <= dayInBerlin(command.now),
  'returned-before-paid': (command, payout): Verdict => {
    const { bookedOn } = paymentOf(payout, command) ?? {};
    return bookedOn === undefined || dayOf(command) >= bookedOn || { bookedOn };
  },
} satisfies Rules<ReturnPayment, Payout, WithOrganisation>;

export type ReturnRefusal = keyof typeof returnRules;

/** Decides whether the bank sent a payment back: nothing was paid then, and the sum can be asked for again. */
export const returnPayment = (
  command: ReturnPayment,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ReturnRefusal> => {
  const refusal = firstBroken(returnRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, paymentId, reason, actorId: enteredBy } = command;
  const { amountCents = 0 } = paymentOf(payout, command) ?? {};
  const returnedOn = dayOf(command);
  const days = { returnedOn, valueOn: command.valueOn ?? returnedOn };
  const said = { reason, ...days, bankReasonCode: null, bankFileId: null, enteredBy };
  return { accepted: [paymentReturned(payout, { applicationId, paymentId, amountCents }, said)] };
};
