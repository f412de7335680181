import type { PayRunEvent } from '../../events/pay-run-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, findOrRefuse, missing, type Rules } from '../decision.ts';
import { isOutsider } from '../organisation/organisation.ts';
import { hasNotChecked } from '../payout/duties.ts';
import { paymentExecuted } from '../payout/payment-facts.ts';
import { isApprovedAccount, mayLeaveOn, signsFirstTime } from '../payout/payment-rules.ts';
import type { KnownRun, PayRun, PreparedRun } from './pay-run.ts';
import {
  allOrdered,
  holdsForEach,
  isNotPast,
  itemIn,
  type OfRun,
  onEachPayout,
  type RunItem,
  theRun,
} from './pay-run-rules.ts';

export type ReleasePayRun = Acting & {
  readonly runId: string;
  /** Digest of the file that goes to the bank; undefined where an account or name that it needs was erased. */
  readonly fileSha256: string | undefined;
};

type WithItems<Item> = { readonly run: PreparedRun; readonly items: readonly Item[] };

const thePrepared = {
  'run-not-prepared': (_command: unknown, run: KnownRun, others: OfRun) =>
    run.status === 'prepared'
      ? { run, items: run.payments.flatMap((place) => itemIn(others, place) ?? []) }
      : missing({ status: run.status }),
};

const preparedRules = {
  'acts-for-recipient': (command, { items }) =>
    holdsForEach(items, (item) => isOutsider(command, item, item)),
  'prepared-by-yourself': ({ actorId }, { run: { preparedBy } }) => actorId !== preparedBy,
  'signed-before': (command, { items }) => holdsForEach(items, (item) => signsFirstTime(command, item)),
  'checked-proof-before': (command, { items }) => holdsForEach(items, (item) => hasNotChecked(command, item)),
} satisfies Rules<ReleasePayRun, WithItems<RunItem>>;

const theOrdered = {
  'payment-not-ordered': (_command: unknown, { run }: WithItems<RunItem>, others: OfRun) => {
    const ordered = allOrdered(run.payments, others);
    return 'items' in ordered ? { run, ...ordered } : ordered;
  },
};

const orderedRules = {
  'run-account-changed': (command, { items }) =>
    holdsForEach(items, (item) => isApprovedAccount(command, item, item)),
  'paying-account-changed': (_command, { run: { payingAccountVersion } }, { cashOffice }) =>
    cashOffice.confirmedVersion === payingAccountVersion,
  'execution-day-past': (command, { run: { executionOn } }) => isNotPast(executionOn, command),
  'run-after-year-end': (_command, { run: { executionOn }, items }) =>
    holdsForEach(items, (item) => mayLeaveOn(executionOn, item)),
} satisfies Rules<ReleasePayRun, WithItems<RunItem<'ordered'>>, OfRun>;

const theFile = {
  'account-data-erased': ({ fileSha256 }: ReleasePayRun) =>
    fileSha256 === undefined ? undefined : { fileSha256 },
};

/** Everything that it is refused for, in the order in which the second person hears of it. */
export const releasePayRunRefusals = {
  ...{ ...theRun, ...thePrepared, ...preparedRules },
  ...{ ...theOrdered, ...orderedRules, ...theFile },
};

export type ReleasePayRunRefusal = keyof typeof releasePayRunRefusals;

const preparedRun = (command: ReleasePayRun, run: PayRun, others: OfRun) => {
  const known = findOrRefuse(theRun, {}, command, run, others);
  return 'refused' in known ? known : findOrRefuse(thePrepared, preparedRules, command, known, others);
};

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
  const found = preparedRun(command, run, others);
  if ('refused' in found) return found;
  const ordered = findOrRefuse(theOrdered, orderedRules, command, found, others);
  if ('refused' in ordered) return ordered;
  const file = findOrRefuse(theFile, {}, command, ordered, others);
  if ('refused' in file) return file;
  const { fileSha256 } = file;
  const { runId, executionOn } = ordered.run;
  const { now: fileCreatedAt, actorId: releasedBy } = command;
  // The bank says its own days in a file that comes later.
  const execution = { executedBy: releasedBy, executedOn: executionOn, bookedOn: null, valueOn: null, runId };
  return {
    accepted: [{ type: 'PayRunReleased', data: { runId, fileCreatedAt, fileSha256, releasedBy } }],
    also: onEachPayout(ordered.items, ({ applicationId, grant, payment }) =>
      paymentExecuted(grant, { applicationId, ...payment }, execution),
    ),
  };
};
