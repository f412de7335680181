import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import type { Paying } from '../payout/paying.ts';
import { paymentExecuted } from '../payout/payment-facts.ts';
import {
  isApprovedAccount,
  isInNoRun,
  mayLeaveOn,
  type OfPayment,
  type OnPayment,
  signatureRules,
  thePayment,
  thePaymentAt,
} from '../payout/payment-rules.ts';

export type ExecutePayment = OnPayment & {
  /** Null where the money leaves today. */
  readonly executedOn: string | null;
  /** The bank's value day; nothing where it is the same. */
  readonly valueOn: string | null;
};

const dayOf = ({ executedOn, now }: ExecutePayment): string => executedOn ?? dayInBerlin(now);

const theOrdered = thePaymentAt('ordered');

const executeRules = {
  'payment-in-run': isInNoRun,
  'account-changed': isApprovedAccount,
  'day-in-future': ({ executedOn, now }) => executedOn === null || executedOn <= dayInBerlin(now),
  'year-end-passed': (command, found) => mayLeaveOn(dayOf(command), found),
} satisfies Rules<ExecutePayment, OfPayment<'ordered'>, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const executeRefusals = { ...thePayment, ...signatureRules, ...theOrdered, ...executeRules };

export type ExecuteRefusal = keyof typeof executeRefusals;

/**
 * Decides whether finance gives its second signature, by a fourth person: the money leaves the account.
 *
 * @see ANBest-P 1.4 on the days within which it must be spent
 */
export const executePayment = (
  command: ExecutePayment,
  paying: Paying,
  others: WithOrganisation,
): Decision<PayoutEvent, ExecuteRefusal> => {
  const found = findOrRefuse(thePayment, signatureRules, command, paying, others);
  if ('refused' in found) return found;
  const ordered = findOrRefuse(theOrdered, executeRules, command, found, others);
  if ('refused' in ordered) return ordered;
  const { grant, payment } = ordered;
  const { applicationId, actorId: executedBy } = command;
  const executedOn = dayOf(command);
  // Whoever pays by hand sees the debit in the account, so the bank has said its days.
  const days = { executedOn, bookedOn: executedOn, valueOn: command.valueOn ?? executedOn };
  return {
    accepted: [paymentExecuted(grant, { applicationId, ...payment }, { executedBy, ...days, runId: null })],
  };
};
