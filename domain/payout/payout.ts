import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Aggregate } from '../aggregate.ts';
import type { IssuedReminder } from '../reminders/schedule.ts';
import type { Grant, NoGrant } from './grant-in-force.ts';
import { evolveUse, type MoneyUse, noUse } from './money-use.ts';
import { evolveNotice, type Notice, noNotice } from './notice.ts';
import { evolveReminders } from './owed.ts';
import { evolvePaid, nothingPaid, type Paid } from './paying.ts';
import type { GrantStatus } from './payout-status.ts';
import { evolveStatus } from './payout-status.ts';
import { evolvePlans, firstPlan, type PlanVersions } from './plan-versions.ts';
import { evolveProject, noProject, type Project } from './project.ts';
import { evolveProof, noProof, type Proving } from './proof.ts';
import { noRecovery, type Recovery } from './recovery.ts';
import { evolveRecovery } from './recovery-fold.ts';
import { evolveRefund, type Refund } from './refund.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];

export type Settlement = DataOf<'FinalGrantSet'>;

/** A case in which nothing was granted; its project may have been permitted to begin all the same. */
export type NotGranted = NoGrant & { readonly status: 'none'; readonly project: Project };

/** One grant and its money: what decisions on payments, proof and settlement must remember. */
export type Granted = Paid &
  Proving & {
    readonly status: GrantStatus;
    readonly isAccepted: boolean;
    readonly isClosed: boolean;
    readonly notice: Notice;
    readonly project: Project;
    readonly plans: PlanVersions;
    readonly use: MoneyUse;
    readonly settlement: Settlement | undefined;
    readonly refund: Refund | undefined;
    readonly reminders: readonly IssuedReminder[];
    readonly recovery: Recovery;
  };

/** What is remembered of one case from its grant on. */
export type Payout = NotGranted | Granted;

/** A grant at the moment of its issue. */
const asIssued = (grant: Grant, project: Project): Granted => ({
  ...nothingPaid(grant),
  ...noProof,
  status: 'issued',
  isAccepted: false,
  isClosed: false,
  notice: noNotice,
  project,
  plans: firstPlan(grant),
  use: noUse,
  settlement: undefined,
  refund: undefined,
  reminders: [],
  recovery: noRecovery,
});

/** A grant after a fact about it. */
export const evolveGrant = (before: Granted, event: PayoutEvent): Granted => ({
  ...evolvePaid(before, event),
  ...evolveProof(before, event),
  status: evolveStatus(before.status, event),
  isAccepted: before.isAccepted || event.type === 'GrantAccepted',
  isClosed: before.isClosed || event.type === 'CaseClosed',
  notice: evolveNotice(before.notice, event),
  project: evolveProject(before.project, event),
  plans: evolvePlans(before.plans, event),
  use: evolveUse(before.use, event),
  reminders: evolveReminders(before.reminders, event),
  settlement: event.type === 'FinalGrantSet' ? event.data : before.settlement,
  refund: evolveRefund(before.refund, event),
  recovery: evolveRecovery(before.recovery, event),
});

export const payout: Aggregate<Payout, PayoutEvent> = {
  family: 'payout',
  initial: { grant: undefined, status: 'none', project: noProject },
  evolve: (before, event) => {
    if (before.grant) return evolveGrant(before, event);
    if (event.type === 'GrantIssued') return asIssued(event.data, before.project);
    return { ...before, project: evolveProject(before.project, event) };
  },
};
