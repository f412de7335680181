import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, missing, type Rules, type Verdict } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { heldCents } from '../payout/payable.ts';
import { paymentReturned } from '../payout/payment-facts.ts';
import { type OfPayment, type OnPayment, paymentIn } from '../payout/payment-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';

export type ReturnPayment = OnPayment & {
  readonly reason: Extract<PayoutEvent, { type: 'PaymentReturned' }>['data']['reason'];
  /** The day on which the bank booked it back; nothing for today. */
  readonly returnedOn: string | null;
  /** The bank's value day; nothing where it is the same. */
  readonly valueOn: string | null;
};

const dayOf = ({ returnedOn, now }: ReturnPayment): string => returnedOn ?? dayInBerlin(now);

const theReturned = { 'unknown-payment': paymentIn<Granted> };

const theExecuted = {
  'payment-not-at-this-step': (_command: unknown, { payment, ...payout }: Granted & OfPayment) =>
    payment.status === 'executed' ? { ...payout, payment } : missing({ status: payment.status }),
};

const whoReturnsRules = { 'acts-for-recipient': isOutsider };

const returnRules = {
  'payment-settled': (_command, { payment }) => !payment.isSettled,
  // What the recipient sent back, unspent or on a demand, cannot come back from the bank as well.
  'payment-came-back': (_command, { payment: { amountCents }, ...payout }): Verdict => {
    const paidCents = heldCents(payout);
    return amountCents <= paidCents || { amountCents, paidCents };
  },
  'case-closed': (_command, { isClosed }) => !isClosed,
  'day-in-future': (command) => dayOf(command) <= dayInBerlin(command.now),
  'returned-before-paid': (command, { payment: { bookedOn } }): Verdict =>
    bookedOn === null || dayOf(command) >= bookedOn || { bookedOn },
} satisfies Rules<ReturnPayment, Granted & OfPayment<'executed'>, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const returnRefusals = { ...theReturned, ...whoReturnsRules, ...theExecuted, ...returnRules };

export type ReturnRefusal = keyof typeof returnRefusals;

/** Decides whether the bank sent a payment back: nothing was paid then, and the sum can be asked for again. */
export const returnPayment = (
  command: ReturnPayment,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ReturnRefusal> => {
  const found = findOrRefuse(theReturned, whoReturnsRules, command, state, others);
  if ('refused' in found) return found;
  const executed = findOrRefuse(theExecuted, returnRules, command, found, others);
  if ('refused' in executed) return executed;
  const { grant, payment } = executed;
  const { applicationId, reason, actorId: enteredBy } = command;
  const returnedOn = dayOf(command);
  const days = { returnedOn, valueOn: command.valueOn ?? returnedOn };
  const noFile = { bankReasonCode: null, bankFileId: null, bankReference: null, wasRejected: false };
  const said = { reason, ...days, ...noFile, enteredBy };
  return { accepted: [paymentReturned(grant, { applicationId, ...payment }, said)] };
};
