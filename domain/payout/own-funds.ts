import type { Grant } from './grant-in-force.ts';
import type { ReportedFunds } from './plan-versions.ts';

type Financed = Pick<Grant, 'financing'> & { readonly terms: Pick<Grant['terms'], 'ownFundsChange'> };

/**
 * Whether own money that changes leaves the grant as it is. A share knows this rule, a deficit does not: whoever pays more of
 * a deficit needs less.
 *
 * @see ANBest-P 2.1, which counts all cover funds; Baden-Württemberg leaves own money out
 */
const leavesOutOwnFunds = (grant: Financed): boolean =>
  grant.financing === 'proportional' && grant.terms.ownFundsChange === 'left-out';

/** What of some other money is own money that does not count, in whole cents. */
export const ownLeftOutCents = (
  grant: Financed,
  { ownFundsCents }: { readonly ownFundsCents: number | null },
): number => (leavesOutOwnFunds(grant) ? (ownFundsCents ?? 0) : 0);

/** Whether money that came besides the plan can change the grant. */
export const countsForGrant =
  (grant: Financed) =>
  ({ kind }: Pick<ReportedFunds, 'kind'>): boolean =>
    kind !== 'own' || !leavesOutOwnFunds(grant);

/** Other money with what of it is own money; null where nobody said so. */
export type OwnPart = { readonly allCents: number; readonly ownCents: number | null };

/** Whether own money is told apart from other money where the rules leave it out. */
export const isOwnPartSaid = (grant: Financed, part: OwnPart | null): boolean =>
  part === null || part.ownCents !== null || !leavesOutOwnFunds(grant);

/** Whether own money is no more than all other money; otherwise both sums. */
export const isOwnPartWithin = (part: OwnPart | null) => {
  if (part === null || part.ownCents === null) return true;
  const { allCents, ownCents } = part;
  return ownCents <= allCents || { ownCents, otherFundsCents: allCents };
};
