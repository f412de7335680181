import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { heldCents } from '../payout/payable.ts';
import type { Payout } from '../payout/payout.ts';
import { isOutsider, type OnPayment, paymentOf, type WithOrganisation } from '../payout/payout-rules.ts';

export type ReturnPayment = OnPayment & {
  readonly reason: Extract<PayoutEvent, { type: 'PaymentReturned' }>['data']['reason'];
};

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
  const { applicationId, paymentId, reason } = command;
  const { amountCents = 0 } = paymentOf(payout, command) ?? {};
  const { fundId = '' } = payout.grant ?? {};
  return {
    accepted: [{ type: 'PaymentReturned', data: { applicationId, fundId, paymentId, amountCents, reason } }],
  };
};
