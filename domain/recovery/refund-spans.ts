import { sumCents } from '../money.ts';
import { receivedParts, remittedParts } from '../payout/claim.ts';
import type { Recovery } from '../payout/recovery.ts';
import type { InterestSpan } from './interest.ts';
import type { InterestBasis } from './interest-basis.ts';

/** Money that left the account on a day. */
export type PaidOn = {
  readonly amountCents: number;
  readonly executedOn: string;
  readonly spendByOn: string;
};
/** A part of what comes back, and the day after which it bears interest. */
type Slice = { readonly amountCents: number; readonly fromOn: string };

/** What was paid, the first payment first. */
export const executedPayments = ({ payments }: Pick<InterestBasis, 'payments'>): readonly PaidOn[] =>
  [...payments.values()]
    .flatMap(({ status, amountCents, executedOn, spendByOn }) =>
      status === 'executed' && executedOn !== undefined && spendByOn !== undefined
        ? [{ amountCents, executedOn, spendByOn }]
        : [],
    )
    .toSorted((a, b) => (a.executedOn < b.executedOn ? -1 : 1));

/** Takes a sum off the front of a list of amounts: what is taken, and what is left. */
export const takenFrom = <Item extends { readonly amountCents: number }>(
  items: readonly Item[],
  cents: number,
): { readonly taken: readonly Item[]; readonly left: readonly Item[] } => {
  const [first, ...rest] = items;
  if (!first || cents <= 0) return { taken: [], left: items };
  if (first.amountCents <= cents) {
    const after = takenFrom(rest, cents - first.amountCents);
    return { taken: [first, ...after.taken], left: after.left };
  }
  const [part, remainder] = [
    { ...first, amountCents: cents },
    { ...first, amountCents: first.amountCents - cents },
  ];
  return { taken: [part], left: [remainder, ...rest] };
};

const later = (one: string, other: string): string => (one > other ? one : other);
const earlier = (one: string, other: string): string => (one < other ? one : other);

/** What is demanded, cut by the payments it comes from: the last money paid is the first that was too much. */
const demandedSlices = (payout: InterestBasis): readonly Slice[] =>
  payout.recovery.demands.reduce<{ readonly paid: readonly PaidOn[]; readonly slices: readonly Slice[] }>(
    ({ paid, slices }, { amountCents, ineffectiveOn, dueOn }) => {
      const { taken, left } = takenFrom(paid, amountCents);
      const fromOn = (executedOn: string) => later(ineffectiveOn ?? dueOn, executedOn);
      const own = taken.map((part) => ({ amountCents: part.amountCents, fromOn: fromOn(part.executedOn) }));
      return { paid: left, slices: [...slices, ...own] };
    },
    { paid: executedPayments(payout).toReversed(), slices: [] },
  ).slices;

const paidBackSpans = (
  { receipts }: Recovery,
  slices: readonly Slice[],
  untilOn: string,
): readonly InterestSpan[] => {
  const inOrder = receipts.toSorted((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1));
  const cut = inOrder.reduce<{ readonly open: readonly Slice[]; readonly spans: readonly InterestSpan[] }>(
    ({ open, spans }, { receivedOn, parts }) => {
      const { taken, left } = takenFrom(open, parts.principalCents);
      const own = taken.map((slice) => ({ ...slice, untilOn: earlier(receivedOn, untilOn) }));
      return { open: left, spans: [...spans, ...own] };
    },
    { open: slices, spans: [] },
  );
  return [...cut.spans, ...cut.open.map((slice) => ({ ...slice, untilOn }))];
};

/**
 * For how long which part of a refund bears interest: from the day on which it was without a ground, but not before it
 * was paid, until it came in. What was remitted bears none.
 *
 * @param untilOn last day that counts
 * @see VwVfG § 49a (3)
 */
export const refundSpans = (payout: InterestBasis, untilOn: string): readonly InterestSpan[] => {
  const { recovery } = payout;
  const slices = demandedSlices(payout);
  const remittedCents = remittedParts(recovery).principalCents;
  const keptCents = Math.max(
    receivedParts(recovery).principalCents,
    sumCents(slices.map(({ amountCents }) => amountCents)) - remittedCents,
  );
  return paidBackSpans(recovery, takenFrom(slices, keptCents).taken, untilOn);
};
