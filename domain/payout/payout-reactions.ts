import type { PayoutEvent } from '../../events/payout-events.ts';
import type { FollowUp, Reaction } from '../reaction.ts';
import { partsOf } from './recovery.ts';

const followUps = ({ type, data }: PayoutEvent): FollowUp[] => {
  const { applicationId } = data;
  switch (type) {
    case 'GrantIssued': {
      const { fundId, amountCents } = data;
      return [{ command: 'book-grant', params: { fundId }, body: { applicationId, amountCents } }];
    }
    case 'PaymentExecuted':
    case 'PaymentReturned': {
      const { fundId, paymentId, amountCents } = data;
      const command = type === 'PaymentExecuted' ? 'book-disbursement' : 'reverse-disbursement';
      return [{ command, params: { fundId }, body: { applicationId, paymentId, amountCents } }];
    }
    case 'UnspentReturned': {
      const { fundId, receiptId: refundId, amountCents } = data;
      return [{ command: 'book-refund', params: { fundId }, body: { applicationId, refundId, amountCents } }];
    }
    case 'RefundReceived': {
      // The fund books each receipt once, so it knows them by the receipt and not by the demand.
      const { fundId, receiptId: refundId } = data;
      const amountCents = partsOf(data).principalCents;
      if (amountCents === 0) return [];
      return [{ command: 'book-refund', params: { fundId }, body: { applicationId, refundId, amountCents } }];
    }
    case 'GrantLapsed': {
      const body = { applicationId, keepCents: 0, reason: 'lapsed' };
      return [{ command: 'release-reservation', params: { fundId: data.fundId }, body }];
    }
    case 'GrantRenounced': {
      const { fundId } = data;
      const keepCents = Math.max(data.keepCents, data.paidCents);
      const body = { applicationId, keepCents, reason: 'renounced' };
      return [{ command: 'release-reservation', params: { fundId }, body }];
    }
    case 'FinalGrantSet': {
      const { fundId, finalCents: keepCents } = data;
      const body = { applicationId, keepCents, reason: 'settled-lower' };
      return [{ command: 'release-reservation', params: { fundId }, body }];
    }
    case 'GrantRevoked':
    case 'ContractTerminated': {
      const { fundId, keptCents: keepCents } = data;
      const body = { applicationId, keepCents, reason: 'revoked' };
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
  react: ({ event }) => followUps(event),
};
