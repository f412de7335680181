import { isMember, type Organisation } from '../organisation/organisation.ts';
import type { NoGrant } from '../payout/grant-in-force.ts';
import type { Paid } from '../payout/paying.ts';
import { signersOf } from '../payout/payment.ts';
import { type OnPayment, paymentOf } from '../payout/payment-rules.ts';
import { type Permission, type Standing, ties } from './permission.ts';

/** Who may do what with a payment: four persons sign, and nobody for a group that they act for. */
export const paymentPermissions = {
  'request-payment': { on: 'grant', who: ['member'], butNot: [], when: ['accepted', 'settled'] },
  'approve-payment': {
    on: 'payment',
    who: ['coordination-office'],
    butNot: ['member', 'payment-requester', 'proof-checker'],
    when: ['requested', 'approved', 'ordered'],
  },
  'refuse-payment': {
    on: 'payment',
    who: ['coordination-office', 'finance'],
    butNot: [],
    when: ['requested', 'approved', 'ordered'],
  },
  'order-payment': {
    on: 'payment',
    who: ['finance'],
    butNot: ['member', 'payment-signer', 'proof-checker'],
    when: ['approved'],
  },
  'execute-payment': {
    on: 'payment',
    who: ['finance'],
    butNot: ['member', 'payment-signer', 'proof-checker'],
    when: ['ordered'],
  },
  'return-payment': { on: 'payment', who: ['finance'], butNot: ['member'], when: ['executed'] },
} as const satisfies Readonly<Record<string, Permission>>;

/** How somebody stands to one payment of a grant. */
export const toPayment = (
  command: OnPayment,
  paying: NoGrant | Pick<Paid, 'grant' | 'payments' | 'checkedBy'>,
  { organisation }: { readonly organisation?: Organisation },
): Standing => {
  const payment = paymentOf(paying, command);
  const { actorId } = command;
  return {
    relations: ties(
      ['member', organisation !== undefined && isMember(organisation, actorId)],
      ['proof-checker', paying.grant !== undefined && paying.checkedBy.has(actorId)],
      ['payment-requester', payment?.requestedBy === actorId],
      ['payment-signer', payment !== undefined && signersOf(payment).includes(actorId)],
    ),
    state: payment?.status ?? 'none',
  };
};
