import type { RunPayment } from '../../events/pay-run-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import type { CashOffice } from '../cash-office/cash-office.ts';
import { missing, type Verdict } from '../decision.ts';
import { type Organisation, organisation, type WithOrganisation } from '../organisation/organisation.ts';
import type { Duties } from '../payout/duties.ts';
import type { PaymentStatus } from '../payout/payment.ts';
import { type OfPayment, paymentIn } from '../payout/payment-rules.ts';
import { type Payout, payout } from '../payout/payout.ts';
import type { PayRun } from './pay-run.ts';

/** The grants that a run pays and their recipients, each by the name of its stream. */
export type GrantsOfRun = {
  readonly [stream: `payout-${string}`]: Payout;
  readonly [stream: `organisation-${string}`]: Organisation;
};

/** Everything that a run spans: besides these, the town's account. */
export type OfRun = GrantsOfRun & { readonly cashOffice: CashOffice };

/** Which payment of which grant. */
export type PaymentPlace = Pick<RunPayment, 'applicationId' | 'paymentId'>;

export const payoutIn = (others: GrantsOfRun, { applicationId }: PaymentPlace): Payout =>
  others[`payout-${applicationId}`] ?? payout.initial;

/** One payment of a run, with its grant and its recipient. */
export type RunItem<Status extends PaymentStatus = PaymentStatus> = PaymentPlace &
  OfPayment<Status> &
  Duties &
  WithOrganisation;

export const itemIn = (
  others: GrantsOfRun,
  { applicationId, paymentId }: PaymentPlace,
): RunItem | undefined => {
  const found = paymentIn({ paymentId }, payoutIn(others, { applicationId, paymentId }));
  if (!found) return undefined;
  const { grant, payment, releasedBy, checkedBy } = found;
  const recipient = others[`organisation-${grant.organisationId}`] ?? organisation.initial;
  return { applicationId, paymentId, grant, payment, releasedBy, checkedBy, organisation: recipient };
};

const orderedIn = (others: GrantsOfRun, place: PaymentPlace): RunItem<'ordered'> | undefined => {
  const item = itemIn(others, place);
  return item?.payment.status === 'ordered' ? { ...item, payment: item.payment } : undefined;
};

/** What is found for each payment; otherwise the first for which there is nothing. */
export const foundForEach = <Item>(
  places: readonly PaymentPlace[],
  find: (place: PaymentPlace) => Item | undefined,
) => {
  const found = places.map((place) => ({ paymentId: place.paymentId, item: find(place) }));
  const lacking = found.find(({ item }) => item === undefined);
  if (lacking) return missing({ paymentId: lacking.paymentId });
  return { items: found.flatMap(({ item }) => (item === undefined ? [] : [item])) };
};

/** The payments of a run, all of them ordered; otherwise the first that is not. */
export const allOrdered = (places: readonly PaymentPlace[], others: GrantsOfRun) =>
  foundForEach(places, (place) => orderedIn(others, place));

/** The first payment for which a rule does not hold, with its facts; true where it holds for all of them. */
export const holdsForEach = <Item extends RunItem>(
  items: readonly Item[],
  rule: (item: Item) => Verdict,
): Verdict => {
  for (const item of items) {
    const verdict = rule(item);
    if (verdict !== true) return { paymentId: item.paymentId, ...(verdict === false ? {} : verdict) };
  }
  return true;
};

/** The run that a command is about. */
export const theRun = {
  'unknown-run': (_command: unknown, run: PayRun) => (run.status === 'none' ? undefined : run),
};

/** Whether a bank can still be told to pay on that day. */
export const isNotPast = (day: string, { now }: Pick<Acting, 'now'>): Verdict =>
  day >= dayInBerlin(now) || { executionOn: day };

/** One event for each payment, by the stream that it belongs to. */
export const onEachPayout = <Payment extends PaymentPlace>(
  payments: readonly Payment[],
  eventOf: (payment: Payment) => PayoutEvent,
): Readonly<Record<`payout-${string}`, readonly PayoutEvent[]>> =>
  Object.fromEntries(
    [...Map.groupBy(payments, ({ applicationId }) => applicationId)].map(([applicationId, own]) => [
      `payout-${applicationId}`,
      own.map(eventOf),
    ]),
  );
