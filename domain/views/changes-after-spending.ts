import type { GrantRow } from '../payout/payout-row.ts';
import type { Change } from '../payout/plan-versions.ts';

/** What was reported as spent before a change was approved, or until now where nobody has answered it. */
const spentBeforeCents = ({ status, spentBeforeCents: known }: Change, { use }: Pick<GrantRow, 'use'>) =>
  status === 'open' ? use.spentCents : (known ?? 0);

/**
 * Every change with what had been spent before it was approved, so that nobody takes a later approval for one that came
 * in time; for an open change it is what an approval would come after today.
 *
 * @see ANBest-P 1.2 and 5 on what needs an approval and on the duty to ask for it
 */
export const changesWithSpending = (row: Pick<GrantRow, 'plans' | 'use'>) =>
  row.plans.changes.map((change) => {
    const spentCents = spentBeforeCents(change, row);
    return { ...change, spentBeforeCents: spentCents, isAfterSpending: spentCents > 0 };
  });
