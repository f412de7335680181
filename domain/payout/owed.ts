import type { PayoutEvent } from '../../events/payout-events.ts';
import type { IssuedReminder, Owed } from '../reminders/schedule.ts';
import { claimStanding } from './claim.ts';
import { isObjectionOpen, type Notice } from './notice.ts';
import type { Payment } from './payment.ts';
import type { GrantStatus } from './payout-status.ts';
import type { Recovery } from './recovery.ts';

/** What of a grant says who owes what, in decisions and in rows alike. */
export type GrantOwing = {
  readonly status: GrantStatus;
  readonly grant: { readonly proofDueOn: string };
  readonly notice: Notice;
  readonly payments: Iterable<Pick<Payment, 'paymentId' | 'status'> & { readonly spendByOn?: string | null }>;
  readonly recovery: Recovery;
};

/** Whoever objects need not accept meanwhile. */
const acceptanceOwed = (notice: Notice): readonly Owed[] =>
  notice.acceptByOn === null || isObjectionOpen({ notice })
    ? []
    : [{ kind: 'acceptance', dueOn: notice.acceptByOn, paymentId: null }];

const owedForGrant = ({ status, grant, notice, payments }: GrantOwing): readonly Owed[] => {
  if (status === 'issued') return acceptanceOwed(notice);
  const proof = [{ kind: 'proof', dueOn: grant.proofDueOn, paymentId: null } as const];
  // Whoever was asked about a proof owes a new one by the same day.
  if (status === 'proof-asked') return proof;
  if (status !== 'accepted') return [];
  const spending = [...payments].flatMap(({ paymentId, status: step, spendByOn }): Owed[] =>
    step === 'executed' && spendByOn ? [{ kind: 'spending', dueOn: spendByOn, paymentId }] : [],
  );
  return [...spending, ...proof];
};

/** What was put off or is paid in parts is due by what was agreed. */
const refundOwed = ({ recovery }: GrantOwing, today: string): readonly Owed[] => {
  const { dueOn } = claimStanding(recovery, today);
  return dueOn === null ? [] : [{ kind: 'refund', dueOn, paymentId: null }];
};

/**
 * What the recipient of a grant owes, and by when: the acceptance, the use of what was paid, the proof of it, a refund.
 *
 * Until the proof is there nobody knows what was spent, so the day by which it must be is still to come for every payment.
 */
export const owedOf = (owing: GrantOwing, today: string): readonly Owed[] => [
  ...owedForGrant(owing),
  ...refundOwed(owing, today),
];

/** What an event adds to the reminders that went out; used by decisions and by the row alike. */
export const evolveReminders = (
  issued: readonly IssuedReminder[],
  { type, data }: PayoutEvent,
): readonly IssuedReminder[] => {
  if (type !== 'ReminderIssued') return issued;
  const { kind, dueOn, paymentId, number } = data;
  return [...issued, { kind, dueOn, paymentId, number }];
};
