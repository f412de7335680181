import type { InterestRule } from '../../events/rules/grant-rules.ts';
import { shareAtMostCents, sumCents } from '../money.ts';
import type { Settlement } from '../payout/payout.ts';
import { takenFrom } from '../payout/taken-from.ts';
import { sortedBy } from '../text-order.ts';
import type { InterestSpan } from './interest.ts';
import type { InterestBasis } from './interest-basis.ts';
import { executedPayments, type PaidOn } from './refund-spans.ts';

type Spent = { readonly paidOn: string; readonly recognisedCents: number };

const recognisedReceipts = ({ proof, findings }: InterestBasis): readonly Spent[] => {
  const recognised = new Map(findings?.findings.map((finding) => [finding.number, finding.recognisedCents]));
  return sortedBy(proof?.content.receipts ?? [], ({ paidOn }) => paidOn).map(({ number, paidOn }) => ({
    paidOn,
    recognisedCents: recognised.get(number) ?? 0,
  }));
};

/**
 * How much of the grant was used once so much was spent in all: under deficit financing other money goes first,
 * otherwise both are used in proportion.
 */
const usedCents = (
  { grant }: InterestBasis,
  { finalCents }: Pick<Settlement, 'finalCents'>,
  spentCents: number,
  allCents: number,
): number => {
  if (allCents === 0) return 0;
  return grant.financing === 'deficit'
    ? Math.max(0, Math.min(finalCents, spentCents - Math.max(0, allCents - finalCents)))
    : Math.min(finalCents, shareAtMostCents(spentCents, finalCents, allCents));
};

type Used = { readonly paid: readonly PaidOn[]; readonly spans: readonly InterestSpan[] };

/** The payments that were used up on a day: what was used after its time bears interest until that day. */
const usedOn = (
  { paid, spans }: Used,
  cents: number,
  day: string,
  from: InterestRule['lateUseFrom'],
): Used => {
  const { taken, left } = takenFrom(paid, cents);
  const late = taken
    .filter(({ spendByOn }) => day > spendByOn)
    .map(({ amountCents, executedOn, spendByOn }) => ({
      amountCents,
      fromOn: from === 'payment' ? executedOn : spendByOn,
      untilOn: day,
    }));
  return { paid: left, spans: [...spans, ...late] };
};

/**
 * Which part of the grant was used later than it had to be, and for how long: the oldest money is used first. What was
 * never used counts until its demand begins to bear interest of its own.
 *
 * Lump sums prove no day on which money was used, so they bear none.
 *
 * @see VwVfG § 49a (4)
 */
export const lateUseSpans = (
  payout: InterestBasis,
  { lateUseFrom }: Pick<InterestRule, 'lateUseFrom'>,
): readonly InterestSpan[] => {
  const receipts = recognisedReceipts(payout);
  const { settlement } = payout;
  if (!settlement || receipts.length === 0) return [];
  const allCents = sumCents(receipts.map(({ recognisedCents }) => recognisedCents));
  const spentBy = (count: number) =>
    sumCents(receipts.slice(0, count).map(({ recognisedCents }) => recognisedCents));
  const used = receipts.reduce<Used>(
    (soFar, { paidOn }, place) => {
      const now = usedCents(payout, settlement, spentBy(place + 1), allCents);
      const before = usedCents(payout, settlement, spentBy(place), allCents);
      return usedOn(soFar, now - before, paidOn, lateUseFrom);
    },
    { paid: executedPayments(payout), spans: [] },
  );
  return payout.recovery.demands.reduce<Used>(
    (soFar, { amountCents, ineffectiveOn }) => usedOn(soFar, amountCents, ineffectiveOn, lateUseFrom),
    used,
  ).spans;
};
