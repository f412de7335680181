import type { PayRunEvent } from '../../events/pay-run-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import type { KnownRun, PayRun } from './pay-run.ts';
import { type GrantsOfRun, onEachPayout, theRun } from './pay-run-rules.ts';

export type CancelPayRun = Acting & { readonly runId: string; readonly reason: string };

const cancelPayRunRules = {
  'run-not-prepared': (_command, { status }): Verdict =>
    status === 'prepared' || status === 'cancelled' || { status },
} satisfies Rules<CancelPayRun, KnownRun>;

export const cancelPayRunRefusals = { ...theRun, ...cancelPayRunRules };

export type CancelPayRunRefusal = keyof typeof cancelPayRunRefusals;

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
  const found = findOrRefuse(theRun, cancelPayRunRules, command, run, undefined);
  if ('refused' in found) return found;
  if (found.status === 'cancelled') return { accepted: [] };
  const { runId, reason, actorId: cancelledBy } = command;
  return {
    accepted: [{ type: 'PayRunCancelled', data: { runId, reason, cancelledBy } }],
    also: onEachPayout(found.payments, ({ applicationId, paymentId }) => ({
      type: 'PaymentUnscheduled',
      data: { applicationId, paymentId, runId },
    })),
  };
};
