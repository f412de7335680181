import type { PayoutEvent } from '../../events/payout-events.ts';
import type { ProofOfUse } from '../../events/proof-events.ts';
import type { Aggregate } from '../aggregate.ts';
import { sumCents } from '../money.ts';
import { evolveRecovery, noRecovery, type Recovery } from '../recovery/recovery.ts';
import type { IssuedReminder } from '../reminders/schedule.ts';
import { grantInForce } from './grant-in-force.ts';
import { evolveUse, type MoneyUse, noUse } from './money-use.ts';
import { evolveNotice, type Notice, noNotice } from './notice.ts';
import { evolveReminders } from './owed.ts';
import { evolveAtBank, type PaymentsAtBank } from './payments-at-bank.ts';
import { evolvePlans, fundsBeyondPlanCents, noPlans, type PlanVersions } from './plan-versions.ts';
import { evolveProject, noProject, type Project } from './project.ts';
import { evolveRefund, type Refund } from './refund.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];

export type Grant = DataOf<'GrantIssued'>;
export type Settlement = DataOf<'FinalGrantSet'>;
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

export type Proof = { readonly proofId: string; readonly submittedBy: string; readonly content: ProofOfUse };
export type Findings = Pick<
  DataOf<'ProofChecked'>,
  'proofId' | 'findings' | 'verifiedBasis' | 'otherFunds' | 'questions' | 'checkedBy'
>;

export type PayoutStatus =
  | 'none'
  | 'issued'
  | 'accepted'
  | 'lapsed'
  | 'renounced'
  | 'proof-submitted'
  | 'proof-asked'
  | 'proof-checked'
  | 'settled'
  | 'revoked'
  | 'closed';

/** One grant and its money: what decisions on payments, proof and settlement must remember. */
export type Payout = {
  readonly status: PayoutStatus;
  readonly isIssued: boolean;
  readonly isAccepted: boolean;
  readonly isClosed: boolean;
  /** As it counts now, with the changes that were approved. */
  readonly grant: Grant | undefined;
  readonly notice: Notice;
  readonly project: Project;
  readonly plans: PlanVersions;
  readonly use: MoneyUse;
  readonly payments: ReadonlyMap<string, Payment>;
  readonly atBank: PaymentsAtBank;
  /** What left the account and came back neither from the bank nor unspent; refunds received do not lower it. */
  readonly paidCents: number;
  /** Everyone who approved, ordered or executed a payment, also where the approval was renewed since. */
  readonly releasedBy: ReadonlySet<string>;
  /** Everyone who checked a proof of use, also one that was sent back since. */
  readonly checkedBy: ReadonlySet<string>;
  readonly proof: Proof | undefined;
  /** How the current proof was judged; none while it has not been checked. */
  readonly findings: Findings | undefined;
  readonly settlement: Settlement | undefined;
  readonly refund: Refund | undefined;
  readonly reminders: readonly IssuedReminder[];
  readonly recovery: Recovery;
};

const changePayment = (state: Payout, paymentId: string, change: Partial<Payment>): Payout => {
  const payment = state.payments.get(paymentId);
  if (!payment) return state;
  return { ...state, payments: new Map([...state.payments, [paymentId, { ...payment, ...change }]]) };
};

const signedBy = (state: Payout, personId: string): Payout => ({
  ...state,
  releasedBy: new Set([...state.releasedBy, personId]),
});

const withSettledPayments = ({ payments }: Payout): Payout['payments'] =>
  new Map(
    [...payments].map(([paymentId, payment]) => [
      paymentId,
      { ...payment, isSettled: payment.status === 'executed' },
    ]),
  );

/** What an event changes in payments, proof and settlement; the rest lies in the parts of the state. */
const evolveMoney = (state: Payout, { type, data }: PayoutEvent): Payout => {
  switch (type) {
    case 'GrantIssued':
      return { ...state, status: 'issued', isIssued: true };
    case 'GrantAccepted':
      return { ...state, status: 'accepted', isAccepted: true };
    case 'GrantLapsed':
      return { ...state, status: 'lapsed' };
    case 'GrantRenounced':
      return data.keepCents === 0 ? { ...state, status: 'renounced' } : state;
    case 'PaymentRequested': {
      const { paymentId, amountCents, requestedBy } = data;
      const unsigned = {
        approvedBy: undefined,
        orderedBy: undefined,
        executedBy: undefined,
        accountVersion: undefined,
        executedOn: undefined,
        spendByOn: undefined,
        isSettled: false,
      };
      const payment: Payment = { paymentId, amountCents, status: 'requested', requestedBy, ...unsigned };
      return { ...state, payments: new Map([...state.payments, [paymentId, payment]]) };
    }
    case 'PaymentApproved': {
      const { approvedBy, accountVersion } = data;
      const approval = { status: 'approved', approvedBy, accountVersion, orderedBy: undefined } as const;
      return changePayment(signedBy(state, approvedBy), data.paymentId, approval);
    }
    case 'PaymentRefused':
      return changePayment(state, data.paymentId, { status: 'refused' });
    case 'PaymentOrdered':
      return changePayment(signedBy(state, data.orderedBy), data.paymentId, {
        status: 'ordered',
        orderedBy: data.orderedBy,
      });
    case 'PaymentExecuted': {
      const { paymentId, executedBy, executedOn, spendByOn } = data;
      const paid = { ...signedBy(state, executedBy), paidCents: state.paidCents + data.amountCents };
      return changePayment(paid, paymentId, { status: 'executed', executedBy, executedOn, spendByOn });
    }
    case 'PaymentReturned': {
      const unpaid = { ...state, paidCents: state.paidCents - data.amountCents };
      return changePayment(unpaid, data.paymentId, { status: 'returned' });
    }
    case 'UnspentReturned':
      return { ...state, paidCents: state.paidCents - data.amountCents };
    case 'ProofSubmitted': {
      const { proofId, submittedBy, proof: content } = data;
      const proof = { proofId, submittedBy, content };
      return { ...state, status: 'proof-submitted', proof, findings: undefined };
    }
    case 'ProofChecked': {
      const { applicationId: _applicationId, ...findings } = data;
      const isAsked =
        data.findings.some(({ finding }) => finding === 'asked') || (data.questions ?? []).length > 0;
      const status = isAsked ? 'proof-asked' : 'proof-checked';
      return {
        ...state,
        ...{ status, findings },
        checkedBy: new Set([...state.checkedBy, data.checkedBy]),
      };
    }
    case 'FinalGrantSet':
      return { ...state, status: 'settled', settlement: data, payments: withSettledPayments(state) };
    case 'GrantRevoked':
    case 'ContractTerminated':
      return data.keptCents === 0 ? { ...state, status: 'revoked' } : state;
    case 'CaseClosed':
      return { ...state, status: 'closed', isClosed: true };
    default:
      return state;
  }
};

export const payout: Aggregate<Payout, PayoutEvent> = {
  family: 'payout',
  initial: {
    status: 'none',
    isIssued: false,
    isAccepted: false,
    isClosed: false,
    grant: undefined,
    notice: noNotice,
    project: noProject,
    plans: noPlans,
    use: noUse,
    payments: new Map(),
    atBank: new Map(),
    paidCents: 0,
    releasedBy: new Set(),
    checkedBy: new Set(),
    proof: undefined,
    findings: undefined,
    settlement: undefined,
    refund: undefined,
    reminders: [],
    recovery: noRecovery,
  },
  evolve: (state, event) => ({
    ...evolveMoney(state, event),
    grant: grantInForce(state.grant, event),
    notice: evolveNotice(state.notice, event),
    project: evolveProject(state.project, event),
    plans: evolvePlans(state.plans, event),
    use: evolveUse(state.use, event),
    reminders: evolveReminders(state.reminders, event),
    refund: evolveRefund(state.refund, event),
    recovery: evolveRecovery(state.recovery, event),
    atBank: evolveAtBank(state.atBank, event),
  }),
};

const LIVE: ReadonlySet<PaymentStatus> = new Set(['requested', 'approved', 'ordered', 'executed']);
const PENDING: ReadonlySet<PaymentStatus> = new Set(['requested', 'approved', 'ordered']);

/** Whether a payment holds a part of the grant: everything but what was refused or came back. */
export const isLive = ({ status }: Pick<Payment, 'status'>): boolean => LIVE.has(status);

/** Whether somebody still has to sign for a payment. */
export const isPending = ({ status }: Pick<Payment, 'status'>): boolean => PENDING.has(status);

type Paying = {
  readonly payments: { readonly values: () => Iterable<Pick<Payment, 'status' | 'amountCents'>> };
  readonly use: Pick<MoneyUse, 'returnedCents'>;
};

/** What of the grant is with the recipient or on its way: live payments without what came back unspent. */
export const committedPaymentsCents = ({ payments, use }: Paying): number =>
  sumCents([...payments.values()].filter(isLive).map(({ amountCents }) => amountCents)) - use.returnedCents;

/**
 * The most that may be paid in all: the grant, and once it is settled what it came to in the end.
 *
 * Under deficit financing money from elsewhere that the plan does not know of lowers it at once.
 */
export const payableCents = ({
  grant,
  plans,
  settlement,
}: Pick<Payout, 'plans'> & Partial<Pick<Payout, 'grant' | 'settlement'>>): number => {
  const amountCents = grant?.amountCents ?? 0;
  if (settlement) return Math.min(settlement.finalCents, amountCents);
  const foundCents = grant?.financing === 'deficit' ? fundsBeyondPlanCents(plans) : 0;
  return Math.max(0, amountCents - foundCents);
};

/** What may still be asked for: money that came back can be asked for anew where the grant still covers it. */
export const requestableCents = (state: Payout): number =>
  Math.max(0, payableCents(state) - committedPaymentsCents(state) + (state.refund?.receivedCents ?? 0));
