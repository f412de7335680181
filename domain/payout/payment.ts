import type { PayoutEvent } from '../../events/payout-events.ts';

export type PaymentStatus = 'requested' | 'approved' | 'refused' | 'ordered' | 'executed' | 'returned';

/** One drawdown, everyone who signed for it, and where it stands at the bank. */
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
  /** The run that it waits in, or left with; none where it is paid by hand. */
  readonly runId: string | undefined;
  /** Whether the run still waits for its release. */
  readonly isScheduled: boolean;
  /** When the bank debited the town's account: as its file says, or as whoever paid by hand saw it. */
  readonly bookedOn: string | undefined;
};

/** The payments of a grant. */
export type Payments = {
  readonly payments: ReadonlyMap<string, Payment>;
  /** What left the account and came back neither from the bank nor unspent; refunds received do not lower it. */
  readonly paidCents: number;
};

export const noPayments: Payments = { payments: new Map(), paidCents: 0 };

const unsigned = {
  approvedBy: undefined,
  orderedBy: undefined,
  executedBy: undefined,
  accountVersion: undefined,
  executedOn: undefined,
  spendByOn: undefined,
  isSettled: false,
  runId: undefined,
  isScheduled: false,
  bookedOn: undefined,
};

const changed = (state: Payments, paymentId: string, change: Partial<Payment>): Payments => {
  const payment = state.payments.get(paymentId);
  if (!payment) return state;
  return { ...state, payments: new Map([...state.payments, [paymentId, { ...payment, ...change }]]) };
};

const paidMore = (state: Payments, amountCents: number): Payments => ({
  ...state,
  paidCents: state.paidCents + amountCents,
});

const settled = (state: Payments): Payments => {
  const counted = (payment: Payment) => ({ ...payment, isSettled: payment.status === 'executed' });
  return { ...state, payments: new Map([...state.payments].map(([id, payment]) => [id, counted(payment)])) };
};

const afterEvent = (state: Payments, { type, data }: PayoutEvent): Payments => {
  switch (type) {
    case 'PaymentRequested': {
      const { paymentId, amountCents, requestedBy } = data;
      const payment: Payment = { paymentId, amountCents, status: 'requested', requestedBy, ...unsigned };
      return { ...state, payments: new Map([...state.payments, [paymentId, payment]]) };
    }
    case 'PaymentApproved': {
      const { approvedBy, accountVersion } = data;
      const approval = { status: 'approved', approvedBy, accountVersion, orderedBy: undefined } as const;
      return changed(state, data.paymentId, approval);
    }
    case 'PaymentRefused':
      return changed(state, data.paymentId, { status: 'refused' });
    case 'PaymentOrdered': {
      const { paymentId, orderedBy } = data;
      return changed(state, paymentId, { status: 'ordered', orderedBy });
    }
    case 'PaymentScheduled':
      return changed(state, data.paymentId, { runId: data.runId, isScheduled: true });
    case 'PaymentUnscheduled':
      return changed(state, data.paymentId, { runId: undefined, isScheduled: false });
    case 'PaymentExecuted': {
      const { paymentId, amountCents, executedBy, executedOn, spendByOn, runId, bookedOn } = data;
      const left = { runId: runId ?? undefined, isScheduled: false, bookedOn: bookedOn ?? undefined };
      const execution = { status: 'executed', executedBy, executedOn, spendByOn, ...left } as const;
      return changed(paidMore(state, amountCents), paymentId, execution);
    }
    case 'PaymentBooked':
      return changed(state, data.paymentId, { bookedOn: data.bookedOn });
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

/** What an event changes in the payments; of a larger state it gives the payments only. */
export const evolvePayments = ({ payments, paidCents }: Payments, event: PayoutEvent): Payments =>
  afterEvent({ payments, paidCents }, event);

const LIVE: ReadonlySet<PaymentStatus> = new Set(['requested', 'approved', 'ordered', 'executed']);
const PENDING: ReadonlySet<PaymentStatus> = new Set(['requested', 'approved', 'ordered']);

/** Whether a payment holds a part of the grant: everything but what was refused or came back. */
export const isLive = ({ status }: Pick<Payment, 'status'>): boolean => LIVE.has(status);

/** Whether somebody still has to sign for a payment. */
export const isPending = ({ status }: Pick<Payment, 'status'>): boolean => PENDING.has(status);
