import type { FinancingType } from '../../events/rules/grant-rules.ts';
import { shareCents } from '../money.ts';

/** What the final grant depends on, in whole cents. */
export type SettlementFigures = {
  readonly financing: FinancingType;
  /** The most that it can be: what was granted, less what was renounced or taken back. */
  readonly grantedCents: number;
  readonly plannedCostCents: number;
  /** What the plan in force leaves to the grant; with the planned cost it is the share that was agreed. */
  readonly plannedGrantCents: number;
  /** Other money that the plan expects beside the grant as it counts now. */
  readonly plannedOtherFundsCents: number;
  /** Recognised cost held to the plan; in the lump-sum regime what the lump sums come to. */
  readonly eligibleCostCents: number;
  /** Own money, third money and fees that really came in. */
  readonly otherFundsCents: number;
  /** Changes of cost and of other funds up to this sum lower nothing; null where the programme has no such threshold. */
  readonly deMinimisChangeCents: number | null;
};

type Plan = Pick<SettlementFigures, 'plannedGrantCents' | 'plannedCostCents'>;

/** The part of a sum that falls on the grant by the plan. */
const ofGrantCents = (cents: number, { plannedGrantCents, plannedCostCents }: Plan): number =>
  plannedCostCents === 0 ? 0 : shareCents(cents, plannedGrantCents, plannedCostCents);

/** What of the other money that came besides the plan falls on the grant under a share, in whole cents. */
export const addedShareCents = (
  figures: Plan & Pick<SettlementFigures, 'otherFundsCents' | 'plannedOtherFundsCents'>,
): number => ofGrantCents(Math.max(0, figures.otherFundsCents - figures.plannedOtherFundsCents), figures);

/** What each way of financing leaves of the grant, before the grant itself caps it. */
const owedCents: Readonly<Record<FinancingType, (figures: SettlementFigures) => number>> = {
  deficit: ({ eligibleCostCents, otherFundsCents }) => Math.max(0, eligibleCostCents - otherFundsCents),
  'fixed-amount': ({ eligibleCostCents }) => eligibleCostCents,
  // Money that rose or came in new lowers every source by its share.
  proportional: (figures) =>
    Math.max(0, ofGrantCents(figures.eligibleCostCents, figures) - addedShareCents(figures)),
  'lump-sum': ({ eligibleCostCents }) => eligibleCostCents,
};

/** Whether cost and other money changed by so little that nothing is lowered. The threshold speaks of shares and deficits only: a fixed amount is not lowered by savings anyway. */
export const isBelowThreshold = (figures: SettlementFigures): boolean => {
  const { financing, deMinimisChangeCents } = figures;
  if (deMinimisChangeCents === null || (financing !== 'deficit' && financing !== 'proportional'))
    return false;
  const costChangeCents = Math.abs(figures.plannedCostCents - figures.eligibleCostCents);
  const fundsChangeCents = Math.abs(figures.otherFundsCents - figures.plannedOtherFundsCents);
  return costChangeCents <= deMinimisChangeCents && fundsChangeCents <= deMinimisChangeCents;
};

/**
 * What the grant is in the end: never more than was granted.
 *
 * Money that was renounced or taken back lowers what was granted, and not the share that was agreed: the share is that of
 * the plan in force, which only an approved change moves. So 1,000 euro given up of 2,500 cost their recipient 1,000 euro
 * and no part of the rest; where the cost falls so far that the share of it is less than what was kept, the share counts.
 *
 * @returns whole cents
 * Cover funds that rise or come in new lower a deficit by all of them and a share by its part; a fixed amount and lump sums are
 * not lowered by them.
 *
 * @see ANBest-P 2.1 and 2.2 to § 44 BHO on deficit and share; a fixed amount is not named there
 */
export const finalGrantCents = (figures: SettlementFigures): number =>
  isBelowThreshold(figures)
    ? figures.grantedCents
    : Math.min(figures.grantedCents, owedCents[figures.financing](figures));

/** What flows back, or is still to be paid, once the final grant is set; at most one of the two. */
export const balance = (finalCents: number, paidCents: number) => ({
  refundCents: Math.max(0, paidCents - finalCents),
  stillPayableCents: Math.max(0, finalCents - paidCents),
});
