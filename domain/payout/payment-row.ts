import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import type { PaymentStatus } from './payment.ts';

/** One payment with every signature and what the bank said; all days and persons null until that step. */
export type PaymentRow = {
  readonly paymentId: string;
  readonly amountCents: number;
  readonly status: PaymentStatus;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly approvedBy: string | null;
  readonly accountVersion: number | null;
  readonly orderedBy: string | null;
  /** The run that it waits in or left with, and who put it there. */
  readonly runId: string | null;
  readonly scheduledBy: string | null;
  readonly executedBy: string | null;
  readonly executedOn: string | null;
  readonly spendByOn: string | null;
  /** When the bank debited the town's account: as its file says, or as whoever paid by hand saw it. */
  readonly bookedOn: string | null;
  readonly valueOn: string | null;
  /** When it came back. */
  readonly returnedOn: string | null;
  /** Why it was refused, or came back from the bank. */
  readonly reason: PersonalText | null;
  /** The bank's own word for it. */
  readonly bankReasonCode: string | null;
};

const unsigned = {
  approvedBy: null,
  accountVersion: null,
  orderedBy: null,
  runId: null,
  scheduledBy: null,
  executedBy: null,
  executedOn: null,
  spendByOn: null,
  bookedOn: null,
  valueOn: null,
  returnedOn: null,
  reason: null,
  bankReasonCode: null,
};

/** What an event changes in the payment that it is about. */
const change = ({ type, data }: PayoutEvent): Partial<PaymentRow> => {
  switch (type) {
    case 'PaymentApproved': {
      const { approvedBy, accountVersion } = data;
      return { approvedBy, accountVersion, orderedBy: null, status: 'approved' };
    }
    case 'PaymentRefused':
      return { reason: data.reason, status: 'refused' };
    case 'PaymentOrdered':
      return { orderedBy: data.orderedBy, status: 'ordered' };
    case 'PaymentScheduled':
      return { runId: data.runId, scheduledBy: data.scheduledBy };
    case 'PaymentUnscheduled':
      return { runId: null, scheduledBy: null };
    case 'PaymentExecuted': {
      const { executedBy, executedOn, spendByOn, bookedOn, valueOn } = data;
      return { executedBy, executedOn, spendByOn, bookedOn, valueOn, status: 'executed' };
    }
    case 'PaymentBooked':
      return { bookedOn: data.bookedOn, valueOn: data.valueOn };
    case 'PaymentReturned': {
      const { reason, returnedOn, bankReasonCode } = data;
      return { reason, returnedOn, bankReasonCode, status: 'returned' };
    }
    default:
      return {};
  }
};

/** The payments of a grant after an event. */
export const paymentsAfter = (
  payments: readonly PaymentRow[],
  event: PayoutEvent,
  at: string,
): readonly PaymentRow[] => {
  const { type, data } = event;
  if (type === 'PaymentRequested') {
    const { paymentId, amountCents, requestedBy } = data;
    const requested = { paymentId, amountCents, requestedBy, requestedAt: at };
    return [...payments, { ...requested, ...unsigned, status: 'requested' }];
  }
  if (!('paymentId' in data)) return payments;
  return payments.map((payment) =>
    payment.paymentId === data.paymentId ? { ...payment, ...change(event) } : payment,
  );
};
