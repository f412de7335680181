import type { PayoutEvent } from '../../events/payout-events.ts';
import type { ProofOfUse } from '../../events/proof-events.ts';
import type { Projection, ViewRow } from '../projection.ts';
import type { IssuedReminder } from '../reminders/schedule.ts';
import { type Grant, grantInForce } from './grant-in-force.ts';
import { evolveUse, type MoneyUse, noUse } from './money-use.ts';
import { evolveNotice, type Notice, noNotice } from './notice.ts';
import { evolveReminders } from './owed.ts';
import { type PaymentRow, paymentsAfter } from './payment-row.ts';
import type { Settlement } from './payout.ts';
import { evolveStatus, type GrantStatus } from './payout-status.ts';
import { evolvePlans, firstPlan, type PlanVersions } from './plan-versions.ts';
import { evolveProject, noProject, type Project } from './project.ts';
import type { Findings } from './proof.ts';
import { noRecovery, type Recovery } from './recovery.ts';
import { evolveRecovery } from './recovery-fold.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];

export type ProofRow = {
  readonly proofId: string;
  readonly submittedAt: string;
  readonly submittedBy: string;
  readonly content: ProofOfUse;
};

export type RefundRow = {
  readonly refundId: string;
  readonly amountCents: number;
  readonly dueOn: string;
  readonly receipts: readonly Pick<DataOf<'RefundReceived'>, 'receiptId' | 'amountCents' | 'receivedOn'>[];
};

/** A case in which nothing was granted; its project may have been permitted to begin all the same. */
type NotGrantedRow = { readonly status: 'none'; readonly grant: null; readonly project: Project };

/** One grant with its payments, the proof that counts, how it was judged, and the settlement. */
export type GrantRow = {
  readonly status: GrantStatus;
  /** Since when it stands there. */
  readonly since: string;
  /** As it counts now, with the changes that were approved. */
  readonly grant: Grant;
  readonly notice: Notice;
  readonly project: Project;
  readonly plans: PlanVersions;
  readonly use: MoneyUse;
  readonly issuedAt: string;
  readonly acceptedAt: string | null;
  readonly acceptedBy: string | null;
  /** When the last change was asked for. */
  readonly changeRequestedAt: string | null;
  /** When further money was reported last. */
  readonly fundsReportedAt: string | null;
  /** When each change was answered, by its id. */
  readonly changeAnsweredAt: Readonly<Record<string, string>>;
  readonly payments: readonly PaymentRow[];
  readonly proof: ProofRow | null;
  readonly findings: Findings | null;
  /** Everyone who checked a proof, also one that was sent back since. */
  readonly checkedBy: readonly string[];
  readonly settlement: Settlement | null;
  readonly refund: RefundRow | null;
  readonly recovery: Recovery;
  readonly closedAt: string | null;
  readonly reminders: readonly IssuedReminder[];
};

export type PayoutRow = NotGrantedRow | GrantRow;

/** A row, where something was granted. */
export const ifGranted = (found: ViewRow<PayoutRow> | undefined): ViewRow<GrantRow> | undefined =>
  found && found.row.grant !== null ? { ...found, row: found.row } : undefined;

/** What an event changes in the grant and its settlement. */
const grantChange = (row: GrantRow, { type, data }: PayoutEvent, at: string): Partial<GrantRow> => {
  switch (type) {
    case 'GrantAccepted':
      return { acceptedAt: at, acceptedBy: data.acceptedBy };
    case 'ChangeRequested':
      return { changeRequestedAt: at };
    case 'OtherFundsReported':
      return { fundsReportedAt: at };
    case 'ChangeApproved':
    case 'ChangeRefused':
      return { changeAnsweredAt: { ...row.changeAnsweredAt, [data.changeId]: at } };
    case 'ProofSubmitted': {
      const { proofId, submittedBy, proof: content } = data;
      return { proof: { proofId, submittedBy, submittedAt: at, content }, findings: null };
    }
    case 'ProofChecked': {
      const { applicationId: _applicationId, ...findings } = data;
      return { findings, checkedBy: [...new Set([...row.checkedBy, data.checkedBy])] };
    }
    case 'FinalGrantSet':
      return { settlement: data };
    case 'RefundDemanded': {
      const { refundId, dueOn } = data;
      const { amountCents, receipts } = row.refund ?? { amountCents: 0, receipts: [] };
      return { refund: { refundId, amountCents: amountCents + data.amountCents, dueOn, receipts } };
    }
    case 'RefundLowered': {
      const { refund } = row;
      return { refund: refund && { ...refund, amountCents: refund.amountCents - data.amountCents } };
    }
    case 'RefundReceived': {
      const { receiptId, receivedOn } = data;
      const receipt = { receiptId, receivedOn, amountCents: data.parts.principalCents };
      return { refund: row.refund && { ...row.refund, receipts: [...row.refund.receipts, receipt] } };
    }
    case 'CaseClosed':
      return { closedAt: at };
    default:
      return { payments: paymentsAfter(row.payments, { type, data } as PayoutEvent, at) };
  }
};

const asIssued = (grant: Grant, project: Project, issuedAt: string): GrantRow => ({
  status: 'issued',
  since: issuedAt,
  grant,
  notice: noNotice,
  project,
  plans: firstPlan(grant),
  use: noUse,
  issuedAt,
  acceptedAt: null,
  acceptedBy: null,
  changeRequestedAt: null,
  fundsReportedAt: null,
  changeAnsweredAt: {},
  payments: [],
  proof: null,
  findings: null,
  checkedBy: [],
  settlement: null,
  refund: null,
  recovery: noRecovery,
  closedAt: null,
  reminders: [],
});

const afterFact = (row: GrantRow, event: PayoutEvent, at: string): GrantRow => ({
  ...row,
  since: evolveStatus(row.status, event) === row.status ? row.since : at,
  ...grantChange(row, event, at),
  grant: grantInForce(row.grant, event),
  notice: evolveNotice(row.notice, event),
  project: evolveProject(row.project, event),
  plans: evolvePlans(row.plans, event),
  use: evolveUse(row.use, event),
  reminders: evolveReminders(row.reminders, event),
  recovery: evolveRecovery(row.recovery, event),
  status: evolveStatus(row.status, event),
});

/** How the row comes of the stream; in which lists it is, `agenda/payout-rows.ts` says. */
export const payoutFold: Omit<Projection<PayoutRow, PayoutEvent>, 'listsOf' | 'placesOf'> = {
  name: 'payout',
  version: 16,
  family: 'payout',
  initial: { status: 'none', grant: null, project: noProject },
  project: (row, { event, recordedAt }) => {
    if (row.grant !== null) return afterFact(row, event, recordedAt);
    if (event.type === 'GrantIssued') return asIssued(event.data, row.project, recordedAt);
    return { ...row, project: evolveProject(row.project, event) };
  },
};
