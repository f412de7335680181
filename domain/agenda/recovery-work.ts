import type { WaitsFor } from '../case/case-status.ts';
import { claimStanding } from '../payout/claim.ts';
import type { Recovery } from '../payout/recovery.ts';

/** One thing that waits for somebody because money is asked back. */
export type RecoveryWork = {
  readonly key: string;
  readonly waitsFor: WaitsFor;
  readonly dueOn: string | null;
};

const hearingWork = ({ hearing }: Recovery, todayOn: string): readonly RecoveryWork[] => {
  if (hearing?.status === 'answered')
    return [{ key: 'work-hearing-answered', waitsFor: 'coordination-office', dueOn: null }];
  if (hearing?.status !== 'open') return [];
  const { answerByOn: dueOn } = hearing;
  return dueOn < todayOn
    ? [{ key: 'work-hearing-over', waitsFor: 'coordination-office', dueOn: null }]
    : [{ key: 'work-hearing-open', waitsFor: 'applicant', dueOn }];
};

const repaymentWork = ({ repayments }: Recovery, overpaidCents: number): readonly RecoveryWork[] => {
  if (overpaidCents === 0) return [];
  const isOrdered = repayments.some(({ status }) => status === 'ordered');
  return [{ key: `work-repayment-to-${isOrdered ? 'make' : 'order'}`, waitsFor: 'finance', dueOn: null }];
};

const claimWork = (recovery: Recovery, todayOn: string): readonly RecoveryWork[] => {
  const { state, dueOn } = claimStanding(recovery, todayOn);
  if (state === 'overdue') return [{ key: 'work-claim-overdue', waitsFor: 'finance', dueOn }];
  return state === 'instalment-overdue'
    ? [{ key: 'work-instalment-overdue', waitsFor: 'finance', dueOn }]
    : [];
};

/** Everything that waits in a recovery on a day, besides the next step of the case. */
export const recoveryWork = (
  recovery: Recovery,
  owesInterestDecision: boolean,
  todayOn: string,
): readonly RecoveryWork[] => [
  ...hearingWork(recovery, todayOn),
  ...claimWork(recovery, todayOn),
  ...repaymentWork(recovery, claimStanding(recovery, todayOn).overpaidCents),
  ...(recovery.reliefs.some(({ status }) => status === 'open')
    ? [{ key: 'work-relief-to-decide', waitsFor: 'finance', dueOn: null } as const]
    : []),
  ...(owesInterestDecision
    ? [{ key: 'work-interest-to-decide', waitsFor: 'coordination-office', dueOn: null } as const]
    : []),
];
