import type { PayoutEvent } from '../../events/payout-events.ts';
import { addDays, dayInBerlin } from '../calendar/calendar-day.ts';
import type { FollowUp, Reaction } from '../reaction.ts';

type CameBack = Extract<PayoutEvent, { type: 'UnspentReturned' | 'RefundReceived' }>['data'];

/** The fund books each receipt once, so it knows them by the receipt and not by the demand. */
const refundBooked = (data: CameBack, amountCents: number): FollowUp[] => {
  const { applicationId, fundId, receiptId: refundId, receivedOn, valueOn } = data;
  if (amountCents === 0) return [];
  const body = { applicationId, refundId, amountCents, receivedOn, valueOn };
  return [{ command: 'book-refund', params: { fundId }, body }];
};

/** What is there of a refund changes without a receipt: by what was set off, or went back to the recipient. */
const refundChanged = (
  { applicationId, fundId }: Pick<CameBack, 'applicationId' | 'fundId'>,
  id: string,
  changeCents: number,
  day: string,
): FollowUp[] => {
  if (changeCents === 0) return [];
  const params = { fundId };
  if (changeCents < 0) {
    const body = { applicationId, reversalId: id, amountCents: -changeCents, reversedOn: day };
    return [{ command: 'reverse-refund', params, body }];
  }
  const body = { applicationId, refundId: id, amountCents: changeCents, receivedOn: day, valueOn: null };
  return [{ command: 'book-refund', params, body }];
};

const followUps = ({ type, data }: PayoutEvent, recordedAt: string): FollowUp[] => {
  const { applicationId } = data;
  switch (type) {
    case 'GrantIssued': {
      const { fundId, amountCents, issuedOn } = data;
      const body = { applicationId, amountCents, issuedOn };
      return [{ command: 'book-grant', params: { fundId }, body }];
    }
    case 'PaymentExecuted': {
      const { fundId, paymentId, amountCents, executedOn, bookedOn, valueOn } = data;
      const body = { applicationId, paymentId, amountCents, executedOn, bookedOn, valueOn };
      return [{ command: 'book-disbursement', params: { fundId }, body }];
    }
    case 'PaymentReturned': {
      const { fundId, paymentId, amountCents, returnedOn, valueOn } = data;
      const body = { applicationId, paymentId, amountCents, returnedOn, valueOn };
      return [{ command: 'reverse-disbursement', params: { fundId }, body }];
    }
    case 'UnspentReturned':
      return refundBooked(data, data.amountCents);
    case 'RefundReceived':
      return refundBooked(data, data.parts.principalCents);
    case 'OverpaymentSetOff': {
      const { setOffId, setOffOn, from, to } = data;
      return refundChanged(data, setOffId, to.principalCents - from.principalCents, setOffOn);
    }
    case 'RepaymentMade':
      return refundChanged(data, data.repaymentId, -data.parts.principalCents, data.executedOn);
    case 'RepaymentReturned':
      return refundChanged(data, data.repaymentId, data.parts.principalCents, data.returnedOn);
    case 'GrantLapsed': {
      // It lapsed when the day was over, however late the round that recorded it.
      const body = { applicationId, keepCents: 0, releasedOn: addDays(data.acceptByOn, 1), reason: 'lapsed' };
      return [{ command: 'release-reservation', params: { fundId: data.fundId }, body }];
    }
    case 'GrantRenounced': {
      const { fundId } = data;
      const keepCents = Math.max(data.keepCents, data.paidCents);
      const body = { applicationId, keepCents, releasedOn: dayInBerlin(recordedAt), reason: 'renounced' };
      return [{ command: 'release-reservation', params: { fundId }, body }];
    }
    case 'FinalGrantSet': {
      const { fundId, finalCents: keepCents } = data;
      const body = { applicationId, keepCents, releasedOn: dayInBerlin(recordedAt), reason: 'settled-lower' };
      return [{ command: 'release-reservation', params: { fundId }, body }];
    }
    case 'GrantRevoked':
    case 'ContractTerminated': {
      const { fundId, keptCents: keepCents } = data;
      const body = { applicationId, keepCents, releasedOn: dayInBerlin(recordedAt), reason: 'revoked' };
      return [{ command: 'release-reservation', params: { fundId }, body }];
    }
    default:
      return [];
  }
};

/** The fund's books follow the grant's money: granted, paid, sent back, refunded, and free again at the settlement. */
export const bookPayouts: Reaction<PayoutEvent> = {
  name: 'book-payouts',
  family: 'payout',
  react: ({ event, recordedAt }) => followUps(event, recordedAt),
};
