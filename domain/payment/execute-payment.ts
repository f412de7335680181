import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { hasNotChecked } from '../payout/duties.ts';
import type { Paying } from '../payout/paying.ts';
import { paymentExecuted } from '../payout/payment-facts.ts';
import {
  isApprovedAccount,
  isInNoRun,
  mayLeaveOn,
  type OnPayment,
  paymentOf,
  signsFirstTime,
} from '../payout/payment-rules.ts';

export type ExecutePayment = OnPayment & {
  /** Null where the money leaves today. */
  readonly executedOn: string | null;
  /** The bank's value day; nothing where it is the same. */
  readonly valueOn?: string | null;
};

const dayOf = ({ executedOn, now }: ExecutePayment): string => executedOn ?? dayInBerlin(now);

export const executeRules = {
  'unknown-payment': (command, payout) => paymentOf(payout, command) !== undefined,
  'acts-for-recipient': isOutsider,
  'signed-before': signsFirstTime,
  'checked-proof-before': hasNotChecked,
  'payment-not-at-this-step': (command, payout) => {
    const status = paymentOf(payout, command)?.status ?? '';
    return status === 'ordered' || { status };
  },
  'payment-in-run': isInNoRun,
  'account-changed': isApprovedAccount,
  'day-in-future': ({ executedOn, now }) => executedOn === null || executedOn <= dayInBerlin(now),
  'year-end-passed': (command, payout) => mayLeaveOn(dayOf(command), payout),
} satisfies Rules<ExecutePayment, Paying, WithOrganisation>;

export type ExecuteRefusal = keyof typeof executeRules;

/**
 * Decides whether finance gives its second signature, by a fourth person: the money leaves the account.
 *
 * @see ANBest-P 1.4 on the days within which it must be spent
 */
export const executePayment = (
  command: ExecutePayment,
  payout: Paying,
  others: WithOrganisation,
): Decision<PayoutEvent, ExecuteRefusal> => {
  const refusal = firstBroken(executeRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, paymentId, actorId: executedBy } = command;
  const { amountCents = 0 } = paymentOf(payout, command) ?? {};
  const executedOn = dayOf(command);
  // Whoever pays by hand sees the debit in the account, so the bank has said its days.
  const days = { executedOn, bookedOn: executedOn, valueOn: command.valueOn ?? executedOn };
  const place = { applicationId, paymentId, amountCents };
  return { accepted: [paymentExecuted(payout, place, { executedBy, ...days, runId: null })] };
};
