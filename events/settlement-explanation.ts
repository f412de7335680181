import * as z from 'zod';
import { cents, flag, slug } from './fields.ts';

/** One line of the plan at the settlement: what was claimed, recognised and counted. */
export const SettledLine = z.strictObject({
  lineId: slug(),
  plannedCents: cents(),
  claimedCents: cents(),
  /** What the check left of it. */
  recognisedCents: cents(),
  /** The most that the line can come to: its plan and the overrun that needs no approval. */
  limitCents: cents(),
  /** Whether the check, after the money was spent, let more of it count than the rules leave free. */
  isAllowedByCheck: flag(),
  eligibleCents: cents(),
});
export type SettledLine = z.infer<typeof SettledLine>;

/** By the proof or as the check recognised it, and what was reported besides and is not in that sum. */
export const OtherFundsCounted = z.strictObject({
  provedCents: cents(),
  reportedCents: cents(),
  /** What of the first is own money that the rules leave out of a share. */
  ownLeftOutCents: cents(),
  isAsChecked: flag(),
});

/** Everything between the receipts and the final grant, so that nobody has to compute it again. */
export const SettlementExplanation = z.strictObject({
  plannedCostCents: cents(),
  /** What the plan in force leaves to the grant: of the planned cost it is the share that was agreed. */
  plannedGrantCents: cents(),
  plannedOtherFundsCents: cents(),
  /** What of it is own money that the rules leave out of a share. */
  plannedOwnLeftOutCents: cents(),
  /** What the other money is made of. */
  otherFunds: OtherFundsCounted,
  /** Empty in the lump-sum regime. */
  lines: z.array(SettledLine).max(60),
  /** What the lines come to above the plan as a whole; it does not count. */
  overPlanCents: cents(),
  /** What cover funds above the plan take off the grant under a share; nothing under another way of financing. */
  addedFundsShareCents: cents(),
  deMinimisChangeCents: cents().nullable(),
  /** Whether cost and other money changed by so little that nothing is lowered. */
  isBelowThreshold: flag(),
});
export type SettlementExplanation = z.infer<typeof SettlementExplanation>;
