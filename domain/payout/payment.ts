import type { PayoutEvent } from '../../events/payout-events.ts';

export type PaymentStatus = 'requested' | 'approved' | 'refused' | 'ordered' | 'executed' | 'returned';

/** One drawdown and everyone who signed for it. */
export type Payment = {
  readonly paymentId: string;
  readonly amountCents: number;
  readonly status: PaymentStatus;
  readonly requestedBy: string;
  readonly approvedBy: string | undefined;
  readonly orderedBy: string | undefined;
  readonly executedBy: string | undefined;
  /** The bank account that the approval was given for. */
  readonly accountVersion: number | undefined;
  readonly executedOn: string | undefined;
  readonly spendByOn: string | undefined;
  /** Whether the settlement has counted it. */
  readonly isSettled: boolean;
};

/** The payments of a grant, and who let money go. */
export type Paying = {
  readonly payments: ReadonlyMap<string, Payment>;
  /** What left the account and came back neither from the bank nor unspent; refunds received do not lower it. */
  readonly paidCents: number;
  /** Everyone who approved, ordered or executed a payment, also where the approval was renewed since. */
  readonly releasedBy: ReadonlySet<string>;
};

export const noPayments: Paying = { payments: new Map(), paidCents: 0, releasedBy: new Set() };

const unsigned = {
  approvedBy: undefined,
  orderedBy: undefined,
  executedBy: undefined,
  accountVersion: undefined,
  executedOn: undefined,
  spendByOn: undefined,
  isSettled: false,
};

const changed = <State extends Paying>(state: State, paymentId: string, change: Partial<Payment>): State => {
  const payment = state.payments.get(paymentId);
  if (!payment) return state;
  return { ...state, payments: new Map([...state.payments, [paymentId, { ...payment, ...change }]]) };
};

const signedBy = <State extends Paying>(state: State, personId: string): State => ({
  ...state,
  releasedBy: new Set([...state.releasedBy, personId]),
});

const paidMore = <State extends Paying>(state: State, amountCents: number): State => ({
  ...state,
  paidCents: state.paidCents + amountCents,
});

const settled = <State extends Paying>(state: State): State => {
  const counted = (payment: Payment) => ({ ...payment, isSettled: payment.status === 'executed' });
  return { ...state, payments: new Map([...state.payments].map(([id, payment]) => [id, counted(payment)])) };
};

/** What an event changes in the payments; the rest of the state stays as it is. */
export const evolvePayments = <State extends Paying>(state: State, { type, data }: PayoutEvent): State => {
  switch (type) {
    case 'PaymentRequested': {
      const { paymentId, amountCents, requestedBy } = data;
      const payment: Payment = { paymentId, amountCents, status: 'requested', requestedBy, ...unsigned };
      return { ...state, payments: new Map([...state.payments, [paymentId, payment]]) };
    }
    case 'PaymentApproved': {
      const { approvedBy, accountVersion } = data;
      const approval = { status: 'approved', approvedBy, accountVersion, orderedBy: undefined } as const;
      return changed(signedBy(state, approvedBy), data.paymentId, approval);
    }
    case 'PaymentRefused':
      return changed(state, data.paymentId, { status: 'refused' });
    case 'PaymentOrdered': {
      const { paymentId, orderedBy } = data;
      return changed(signedBy(state, orderedBy), paymentId, { status: 'ordered', orderedBy });
    }
    case 'PaymentExecuted': {
      const { paymentId, amountCents, executedBy, executedOn, spendByOn } = data;
      const paid = paidMore(signedBy(state, executedBy), amountCents);
      return changed(paid, paymentId, { status: 'executed', executedBy, executedOn, spendByOn });
    }
    case 'PaymentReturned':
      return changed(paidMore(state, -data.amountCents), data.paymentId, { status: 'returned' });
    case 'UnspentReturned':
      return paidMore(state, -data.amountCents);
    case 'FinalGrantSet':
      return settled(state);
    default:
      return state;
  }
};

const LIVE: ReadonlySet<PaymentStatus> = new Set(['requested', 'approved', 'ordered', 'executed']);
const PENDING: ReadonlySet<PaymentStatus> = new Set(['requested', 'approved', 'ordered']);

/** Whether a payment holds a part of the grant: everything but what was refused or came back. */
export const isLive = ({ status }: Pick<Payment, 'status'>): boolean => LIVE.has(status);

/** Whether somebody still has to sign for a payment. */
export const isPending = ({ status }: Pick<Payment, 'status'>): boolean => PENDING.has(status);
