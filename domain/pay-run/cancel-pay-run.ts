import type { PayRunEvent } from '../../events/pay-run-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import type { PayRun } from './pay-run.ts';
import { type GrantsOfRun, onEachPayout } from './pay-run-rules.ts';

export type CancelPayRun = Acting & { readonly runId: string; readonly reason: string };

export const cancelPayRunRules = {
  'unknown-run': (_command, { runId }) => runId !== undefined,
  'run-not-prepared': (_command, { status }): Verdict =>
    status === 'prepared' || status === 'cancelled' || { status },
} satisfies Rules<CancelPayRun, PayRun>;

export type CancelPayRunRefusal = keyof typeof cancelPayRunRules;

/** Decides whether a run is given up before it goes to the bank; its payments wait again, each on its own. */
export const cancelPayRun = (
  command: CancelPayRun,
  run: PayRun,
  _others: GrantsOfRun,
): Decision<
  PayRunEvent,
  CancelPayRunRefusal,
  Readonly<Record<`payout-${string}`, readonly PayoutEvent[]>>
> => {
  const refusal = firstBroken(cancelPayRunRules, command, run, undefined);
  if (refusal) return refusal;
  if (run.status === 'cancelled') return { accepted: [] };
  const { runId, reason, actorId: cancelledBy } = command;
  return {
    accepted: [{ type: 'PayRunCancelled', data: { runId, reason, cancelledBy } }],
    also: onEachPayout(run.payments, ({ applicationId, paymentId }) => ({
      type: 'PaymentUnscheduled',
      data: { applicationId, paymentId, runId },
    })),
  };
};
