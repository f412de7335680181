import type { PayoutEvent } from '../../events/payout-events.ts';

/** What of the grant is demanded back in all, and what of it is there: received and not paid back; interest and cost are not in it. */
export type Refund = {
  readonly refundId: string;
  readonly amountCents: number;
  readonly receivedCents: number;
  readonly dueOn: string;
};

const received = (refund: Refund | undefined, cents: number): Refund | undefined =>
  refund && { ...refund, receivedCents: refund.receivedCents + cents };

const nothingDemanded = { amountCents: 0, receivedCents: 0 };

/** What an event changes in the refund. */
export const evolveRefund = (refund: Refund | undefined, { type, data }: PayoutEvent): Refund | undefined => {
  switch (type) {
    case 'RefundDemanded': {
      const { amountCents, receivedCents } = refund ?? nothingDemanded;
      const { refundId, dueOn } = data;
      return { refundId, amountCents: amountCents + data.amountCents, receivedCents, dueOn };
    }
    case 'RefundLowered':
      return refund && { ...refund, amountCents: refund.amountCents - data.amountCents };
    case 'RefundReceived':
      return received(refund, data.parts.principalCents);
    case 'OverpaymentSetOff':
      return received(refund, data.to.principalCents - data.from.principalCents);
    case 'RepaymentMade':
      return received(refund, -data.parts.principalCents);
    case 'RepaymentReturned':
      return received(refund, data.parts.principalCents);
    default:
      return refund;
  }
};
