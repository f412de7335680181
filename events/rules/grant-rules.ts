import * as z from 'zod';
import { basisPoints, cents, code, count, flag, monthDay, publicText } from '../fields.ts';
import { sourced } from './sourced.ts';

/** How what was spent turns into what is granted in the end (handbook of each rule set: § 44 BHO and its rules). */
export const FinancingType = code('deficit', 'fixed-amount', 'proportional', 'lump-sum');
export type FinancingType = z.infer<typeof FinancingType>;

/** An administrative act, or a contract under private law. */
export const Instrument = code('bescheid', 'contract');

/** What can be done against a decision: an objection first, an action at once, or what the contract says. */
export const Remedy = code('objection', 'action', 'none');

/** Whether money flows once the grant is accepted, or only once nothing can be done against it any more. */
export const PayableFrom = code('acceptance', 'finality');

/** Whether own money that rises or falls changes a share as other cover funds do. */
export const OwnFundsChange = code('counts', 'left-out');

/** Interest on money that is to come back; the base rate is that of BGB § 247. */
export const InterestRule = z.strictObject({
  /** What the claim stands on: the statute (VwVfG § 49a), or what the contract says. */
  basis: code('statute', 'contract'),
  pointsAboveBaseBasisPoints: basisPoints(),
  /** Whether late use bears interest from the payment, or from the end of the days in which it was to be spent. */
  lateUseFrom: code('payment', 'grace-end'),
  dayCount: code('act-365', '30-360'),
});
export type InterestRule = z.infer<typeof InterestRule>;

export const RetentionRule = z.strictObject({ years: count(30), untilEndOfYear: flag() });
export type RetentionRule = z.infer<typeof RetentionRule>;

/** What holds from the grant to the last day on which its papers are kept. */
export const grantRuleFields = {
  instrument: sourced(Instrument),
  financing: sourced(FinancingType),
  remedy: sourced(Remedy),
  /**
   * Authority or court with its seat, at which something can be done; null where it was not found: a notice then lacks a
   * full remedy text.
   */
  remedyAt: sourced(publicText(300).nullable()),
  /** A letter counts as received on this day after it was posted. */
  postDeemedDays: sourced(count(10)),
  /** A letter in the portal that nobody fetched within so many days was not delivered. */
  portalRetrievalDays: sourced(count(60)),
  /** Whoever does not accept a grant within so many days loses it; null where it waits. */
  acceptWithinDays: sourced(count(366).nullable()),
  payableFrom: sourced(PayableFrom),
  /** Whether a drawdown names what is due within `spendWithinDays`, or any sum up to the grant. */
  drawdown: sourced(code('need', 'any-time')),
  /** Money paid must be spent within this many days. */
  spendWithinDays: sourced(count(366)),
  /** Last day of the fund's year on which its money may leave the account. */
  payUntilMonthDay: sourced(monthDay().nullable()),
  /** Proof of use is due this many days after the end of the grant period. */
  proofDueDays: sourced(count(400)),
  /** The proof is due on this day of the year after the project at the latest. */
  proofDueByMonthDay: sourced(monthDay().nullable()),
  /** A plan line may be exceeded by this share when saved elsewhere. */
  lineOverrunBasisPoints: sourced(basisPoints()),
  /** Whether that is a share of the line, or of the whole plan. */
  lineOverrunOf: sourced(code('line', 'plan')),
  /** Changes up to this sum lower nothing at the settlement. */
  deMinimisChangeCents: sourced(cents().nullable()),
  /** Whether changes of own money count under a share. */
  ownFundsChange: sourced(OwnFundsChange),
  /** So many days after its period a receipt of the period may still be paid; null where nothing was agreed. */
  paidAfterPeriodDays: sourced(count(92).nullable()),
  refundDueDays: sourced(count(366)),
  interest: sourced(InterestRule.nullable()),
  retention: sourced(RetentionRule),
} as const;
