import { sumCents } from '../money.ts';
import { heldParts, remittedParts } from '../payout/claim-parts.ts';
import type { Recovery } from '../payout/recovery.ts';
import { takenFrom } from '../payout/taken-from.ts';
import { lastInText, sortedBy } from '../text-order.ts';
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

const paidOn = ({ amountCents, executedOn, spendByOn }: PaidOn): PaidOn => ({
  ...{ amountCents, executedOn, spendByOn },
});

/** What was paid, the first payment first. */
export const executedPayments = ({ payments }: Pick<InterestBasis, 'payments'>): readonly PaidOn[] =>
  sortedBy(
    [...payments.values()].flatMap((payment) => (payment.status === 'executed' ? [paidOn(payment)] : [])),
    ({ executedOn }) => executedOn,
  );

/** What is demanded, cut by the payments it comes from: the last money paid is the first that was too much. */
const demandedSlices = (payout: InterestBasis): readonly Slice[] =>
  payout.recovery.demands.reduce<{ readonly paid: readonly PaidOn[]; readonly slices: readonly Slice[] }>(
    ({ paid, slices }, { amountCents, ineffectiveOn }) => {
      const { taken, left } = takenFrom(paid, amountCents);
      const own = taken.map((part) => ({
        amountCents: part.amountCents,
        fromOn: lastInText(ineffectiveOn, part.executedOn),
      }));
      return { paid: left, slices: [...slices, ...own] };
    },
    { paid: executedPayments(payout).toReversed(), slices: [] },
  ).slices;

type Back = { readonly amountCents: number; readonly receivedOn: string };

/** What came in for the grant itself, the first money first, without what the recipient has got back since. */
const paidBack = (recovery: Recovery): readonly Back[] => {
  const { receipts, setOffs } = recovery;
  const came: readonly Back[] = [
    ...receipts.map(({ receivedOn, parts }) => ({ receivedOn, amountCents: parts.principalCents })),
    ...setOffs.map(({ setOffOn, to }) => ({ receivedOn: setOffOn, amountCents: to.principalCents })),
  ];
  const inOrder = sortedBy(came, ({ receivedOn }) => receivedOn);
  return takenFrom(inOrder, heldParts(recovery).principalCents).taken;
};

const paidBackSpans = (
  recovery: Recovery,
  slices: readonly Slice[],
  untilOn: string,
): readonly InterestSpan[] => {
  const cut = paidBack(recovery).reduce<{
    readonly open: readonly Slice[];
    readonly spans: readonly InterestSpan[];
  }>(
    ({ open, spans }, { receivedOn, amountCents }) => {
      const { taken, left } = takenFrom(open, amountCents);
      const own = taken.map((slice) => ({ ...slice, untilOn: receivedOn }));
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
 * @param untilOn until when what has not come in counts; what came in later is not cut off by it
 * @see VwVfG § 49a (3)
 */
export const refundSpans = (payout: InterestBasis, untilOn: string): readonly InterestSpan[] => {
  const { recovery } = payout;
  const slices = demandedSlices(payout);
  const remittedCents = remittedParts(recovery).principalCents;
  const keptCents = Math.max(
    heldParts(recovery).principalCents,
    sumCents(slices.map(({ amountCents }) => amountCents)) - remittedCents,
  );
  return paidBackSpans(recovery, takenFrom(slices, keptCents).taken, untilOn);
};
