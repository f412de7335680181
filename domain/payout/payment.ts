import type { PayoutEvent } from '../../events/payout-events.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];

/** What was asked for, and by whom. */
type Drawdown = {
  readonly paymentId: string;
  readonly amountCents: number;
  readonly requestedBy: string;
};

/** `accountVersion` is the bank account that the approval was given for. */
type Approval = { readonly approvedBy: string; readonly accountVersion: number };
type Order = Approval & { readonly orderedBy: string };

/**
 * A movement on the town's account as it was recorded: on which day, by which file, and the bank's own number of it.
 *
 * `bankFileId` is null where a person entered it, who is not asked for the bank's number.
 */
export type BankMovement = {
  readonly on: string;
  readonly bankFileId: string | null;
  readonly bankReference: string | null;
};

/** Who let the money go, when, and with which run; `runId` is null where it was paid by hand. */
type Execution = Order & {
  readonly executedBy: string;
  readonly executedOn: string;
  readonly spendByOn: string;
  readonly runId: string | null;
  /** When the bank debited the town's account: as its file says, or as whoever paid by hand saw it. */
  readonly bookedOn: string | null;
  /** The movement behind that day. */
  readonly debit: BankMovement | null;
};

/** How a payment came to be not with its recipient: refused before money left, or the movement that brought it back. */
export type ComeBack = BankMovement & { readonly wasRejected: boolean };

export type RequestedPayment = Drawdown & { readonly status: 'requested' };
export type ApprovedPayment = Drawdown & Approval & { readonly status: 'approved' };
/** `runId` is the run that it waits in; null while it waits in none. */
export type OrderedPayment = Drawdown & Order & { readonly status: 'ordered'; readonly runId: string | null };
/** A payment that somebody still has to sign for. */
export type PendingPayment = RequestedPayment | ApprovedPayment | OrderedPayment;
/** `before` is the payment as it stood when it was refused. */
export type RefusedPayment = Drawdown & { readonly status: 'refused'; readonly before: PendingPayment };
/** `isSettled` says whether the settlement has counted it. */
export type ExecutedPayment = Drawdown &
  Execution & { readonly status: 'executed'; readonly isSettled: boolean };
export type ReturnedPayment = Drawdown &
  Execution & { readonly status: 'returned'; readonly cameBack: ComeBack };

/** One drawdown, everyone who signed for it, and where it stands at the bank. */
export type Payment = PendingPayment | RefusedPayment | ExecutedPayment | ReturnedPayment;

export type PaymentStatus = Payment['status'];

/** The payments of a grant. */
export type Payments = {
  readonly payments: ReadonlyMap<string, Payment>;
  /** What left the account and came back neither from the bank nor unspent; refunds received do not lower it. */
  readonly paidCents: number;
};

export const noPayments: Payments = { payments: new Map(), paidCents: 0 };

const PENDING: ReadonlySet<PaymentStatus> = new Set(['requested', 'approved', 'ordered']);
const LIVE: ReadonlySet<PaymentStatus> = new Set([...PENDING, 'executed']);

/** Whether somebody still has to sign for a payment. */
export const isPending = ({ status }: Pick<Payment, 'status'>): boolean => PENDING.has(status);

/** Whether a payment holds a part of the grant: everything but what was refused or came back. */
export const isLive = ({ status }: Pick<Payment, 'status'>): boolean => LIVE.has(status);

/** Everyone who signed for a payment before the money left; an approval that was renewed counts once. */
export const signersOf = (payment: Payment): readonly string[] => {
  switch (payment.status) {
    case 'requested':
      return [payment.requestedBy];
    case 'approved':
      return [payment.requestedBy, payment.approvedBy];
    case 'refused':
      return signersOf(payment.before);
    default:
      return [payment.requestedBy, payment.approvedBy, payment.orderedBy];
  }
};

const drawdownOf = ({ paymentId, amountCents, requestedBy }: Payment): Drawdown => ({
  ...{ paymentId, amountCents, requestedBy },
});

const isWaiting = (payment: Payment): payment is PendingPayment => isPending(payment);

/** An approval that is renewed takes the place of the former, and of the order that stood on it. */
const approved = (
  payment: PendingPayment,
  { approvedBy, accountVersion }: DataOf<'PaymentApproved'>,
): ApprovedPayment => ({ ...drawdownOf(payment), ...{ approvedBy, accountVersion, status: 'approved' } });

const refused = (before: PendingPayment): RefusedPayment => ({
  ...{ ...drawdownOf(before), status: 'refused', before },
});

const executed = (ordered: OrderedPayment, data: DataOf<'PaymentExecuted'>): Payment => {
  const { executedBy, executedOn, spendByOn, runId, bookedOn } = data;
  const debit = bookedOn === null ? null : { on: bookedOn, bankFileId: null, bankReference: null };
  const execution = { executedBy, executedOn, spendByOn, runId, bookedOn, debit };
  return { ...ordered, ...execution, status: 'executed', isSettled: false };
};

const returned = (
  { isSettled: _isSettled, ...payment }: ExecutedPayment,
  { returnedOn: on, bankFileId, bankReference, wasRejected }: DataOf<'PaymentReturned'>,
): Payment => ({ ...payment, status: 'returned', cameBack: { on, bankFileId, bankReference, wasRejected } });

const bookedAs = ({ bookedOn: on, bankFileId, bankReference }: DataOf<'PaymentBooked'>) => ({
  bookedOn: on,
  debit: { on, bankFileId, bankReference },
});

const inRun = (payment: PendingPayment, runId: string | null): PendingPayment =>
  payment.status === 'ordered' ? { ...payment, runId } : payment;

/** A payment that waits for signatures after an event about it. */
const afterWaiting = (payment: PendingPayment, { type, data }: PayoutEvent): Payment => {
  switch (type) {
    case 'PaymentApproved':
      return approved(payment, data);
    case 'PaymentRefused':
      return refused(payment);
    case 'PaymentOrdered': {
      const { orderedBy } = data;
      return payment.status === 'approved'
        ? { ...payment, orderedBy, status: 'ordered', runId: null }
        : payment;
    }
    case 'PaymentScheduled':
      return inRun(payment, data.runId);
    case 'PaymentUnscheduled':
      return inRun(payment, null);
    case 'PaymentExecuted':
      return payment.status === 'ordered' ? executed(payment, data) : payment;
    default:
      return payment;
  }
};

/** A payment that has left the account, or was refused, after an event about it. */
const afterLeaving = (payment: Payment, { type, data }: PayoutEvent): Payment => {
  if (type === 'PaymentBooked' && 'bookedOn' in payment) return { ...payment, ...bookedAs(data) };
  return type === 'PaymentReturned' && payment.status === 'executed' ? returned(payment, data) : payment;
};

/** A payment after an event about it; one that cannot follow leaves it as it is. */
const afterOwn = (payment: Payment, event: PayoutEvent): Payment =>
  isWaiting(payment) ? afterWaiting(payment, event) : afterLeaving(payment, event);

const settled = (payment: Payment): Payment =>
  payment.status === 'executed' ? { ...payment, isSettled: true } : payment;

const paymentsAfter = (
  payments: ReadonlyMap<string, Payment>,
  event: PayoutEvent,
): ReadonlyMap<string, Payment> => {
  const { type, data } = event;
  if (type === 'FinalGrantSet') return new Map([...payments].map(([id, payment]) => [id, settled(payment)]));
  if (!('paymentId' in data) || data.paymentId === null) return payments;
  const { paymentId } = data;
  const payment = payments.get(paymentId);
  if (type === 'PaymentRequested') {
    const { amountCents, requestedBy } = data;
    return new Map([...payments, [paymentId, { paymentId, amountCents, requestedBy, status: 'requested' }]]);
  }
  return payment ? new Map([...payments, [paymentId, afterOwn(payment, event)]]) : payments;
};

/** By how much an event changes what is paid: money leaves and comes back where its payment does. */
const paidMoreCents = ({ payments }: Payments, { type, data }: PayoutEvent): number => {
  switch (type) {
    case 'PaymentExecuted':
      return payments.get(data.paymentId)?.status === 'ordered' ? data.amountCents : 0;
    case 'PaymentReturned':
      return payments.get(data.paymentId)?.status === 'executed' ? -data.amountCents : 0;
    case 'UnspentReturned':
      return -data.amountCents;
    default:
      return 0;
  }
};

/** What an event changes in the payments; of a larger state it gives the payments only. */
export const evolvePayments = (before: Payments, event: PayoutEvent): Payments => ({
  payments: paymentsAfter(before.payments, event),
  paidCents: before.paidCents + paidMoreCents(before, event),
});
