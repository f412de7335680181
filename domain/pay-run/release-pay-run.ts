import type { PayRunEvent, RunPayment } from '../../events/pay-run-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { isOutsider } from '../organisation/organisation.ts';
import { hasNotChecked } from '../payout/duties.ts';
import { paymentExecuted } from '../payout/payment-facts.ts';
import { isApprovedAccount, mayLeaveOn, paymentOf, signsFirstTime } from '../payout/payment-rules.ts';
import type { PayRun } from './pay-run.ts';
import { holdsForEach, isNotPast, type OfRun, onEachPayout, payoutIn } from './pay-run-rules.ts';

export type ReleasePayRun = Acting & {
  readonly runId: string;
  /** Digest of the file that goes to the bank; undefined where an account or name that it needs was erased. */
  readonly fileSha256: string | undefined;
};

/** In the order in which the second person should hear of them. */
export const releasePayRunRules = {
  'unknown-run': (_command, { runId }) => runId !== undefined,
  'run-not-prepared': (_command, { status }): Verdict => status === 'prepared' || { status },
  'acts-for-recipient': (command, { payments }, others) =>
    holdsForEach(isOutsider, command, payments, others),
  'prepared-by-yourself': ({ actorId }, { preparedBy }) => actorId !== preparedBy,
  'signed-before': (command, { payments }, others) => holdsForEach(signsFirstTime, command, payments, others),
  'checked-proof-before': (command, { payments }, others) =>
    holdsForEach(hasNotChecked, command, payments, others),
  'payment-not-ordered': (command, { payments }, others) =>
    holdsForEach((on, payout) => paymentOf(payout, on)?.status === 'ordered', command, payments, others),
  'run-account-changed': (command, { payments }, others) =>
    holdsForEach(isApprovedAccount, command, payments, others),
  'paying-account-changed': (_command, { payingAccountVersion }, { cashOffice }) =>
    cashOffice.confirmedVersion === payingAccountVersion,
  'execution-day-past': (command, { executionOn }) => isNotPast(executionOn, command),
  'run-after-year-end': (command, { payments, executionOn }, others) =>
    holdsForEach((_on, payout) => mayLeaveOn(executionOn, payout), command, payments, others),
  'account-data-erased': ({ fileSha256 }) => fileSha256 !== undefined,
} satisfies Rules<ReleasePayRun, PayRun, OfRun>;

export type ReleasePayRunRefusal = keyof typeof releasePayRunRules;

/**
 * Decides whether a second person of the cash office lets the run go to the bank.
 *
 * Every payment of it is made in the same moment, by whoever releases, for the day on which the bank is to debit the account.
 *
 * @see ANBest-P 1.4 on the days within which it must be spent
 */
export const releasePayRun = (
  command: ReleasePayRun,
  run: PayRun,
  others: OfRun,
): Decision<
  PayRunEvent,
  ReleasePayRunRefusal,
  Readonly<Record<`payout-${string}`, readonly PayoutEvent[]>>
> => {
  const refusal = firstBroken(releasePayRunRules, command, run, others);
  if (refusal) return refusal;
  const { runId, fileSha256 = '', now: fileCreatedAt, actorId: releasedBy } = command;
  // The bank says its own days in a file that comes later.
  const days = { executedOn: run.executionOn, bookedOn: null, valueOn: null };
  const executed = (place: RunPayment): PayoutEvent =>
    paymentExecuted(payoutIn(others, place), place, { executedBy: releasedBy, ...days, runId });
  return {
    accepted: [{ type: 'PayRunReleased', data: { runId, fileCreatedAt, fileSha256, releasedBy } }],
    also: onEachPayout(run.payments, executed),
  };
};
