import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Aggregate } from '../aggregate.ts';
import type { IssuedReminder } from '../reminders/schedule.ts';
import { evolveUse, type MoneyUse, noUse } from './money-use.ts';
import { evolveNotice, type Notice, noNotice } from './notice.ts';
import { evolveReminders } from './owed.ts';
import { type Paying, paying } from './paying.ts';
import { evolveStatus, type PayoutStatus } from './payout-status.ts';
import { evolvePlans, noPlans, type PlanVersions } from './plan-versions.ts';
import { evolveProject, noProject, type Project } from './project.ts';
import { evolveProof, noProof, type Proving } from './proof.ts';
import { evolveRecovery, noRecovery, type Recovery } from './recovery.ts';
import { evolveRefund, type Refund } from './refund.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];

export type Settlement = DataOf<'FinalGrantSet'>;

/** One grant and its money: what decisions on payments, proof and settlement must remember. */
export type Payout = Paying &
  Proving & {
    readonly status: PayoutStatus;
    readonly isIssued: boolean;
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

const initial: Payout = {
  ...paying.initial,
  ...noProof,
  status: 'none',
  isIssued: false,
  isAccepted: false,
  isClosed: false,
  notice: noNotice,
  project: noProject,
  plans: noPlans,
  use: noUse,
  settlement: undefined,
  refund: undefined,
  reminders: [],
  recovery: noRecovery,
};

export const payout: Aggregate<Payout, PayoutEvent> = {
  family: 'payout',
  initial,
  evolve: (before, event) => ({
    ...paying.evolve(before, event),
    ...evolveProof(before, event),
    status: evolveStatus(before.status, event),
    isIssued: before.isIssued || event.type === 'GrantIssued',
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
  }),
};
