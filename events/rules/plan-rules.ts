import * as z from 'zod';
import { basisPoints, cents, code, count, flag, monthDay, publicText, slug } from '../fields.ts';
import { sourced } from './sourced.ts';

export const LumpSums = z.strictObject({
  perParticipantCents: cents(),
  perFeeHourCents: cents(),
  /** From this many hours a day on, the day counts with `perFeeDayCents`. */
  feeDayFromHours: count(24),
  perFeeDayCents: cents(),
});
export type LumpSums = z.infer<typeof LumpSums>;

/** A kind of project with a limit of its own, such as the large and small ones of Lüneburg. */
export const ProjectKind = z.strictObject({
  kindId: slug(),
  title: publicText(),
  amountMaxCents: cents().nullable(),
});
export type ProjectKind = z.infer<typeof ProjectKind>;

/** An informal look at prices, such as a page of a shop, or an offer in writing. */
export const OfferForm = code('informal', 'written');

/** From which amount of a line or contract on so many offers are shown; `isInclusive` says whether exactly that amount needs them. */
export const PriceProofRule = z.strictObject({
  fromCents: cents(),
  isInclusive: flag(),
  offerCount: count(10),
  form: OfferForm,
});
export type PriceProofRule = z.infer<typeof PriceProofRule>;

/** What one kind of cost may come to at most, as a sum, as a share of the whole cost, or both. */
export const CategoryLimit = z.strictObject({
  category: slug(),
  amountMaxCents: cents().nullable(),
  rateMaxBasisPoints: basisPoints().nullable(),
});
export type CategoryLimit = z.infer<typeof CategoryLimit>;

/** A limit that a committee may lift; the amount stands for those of the programme, the kind of project and the fund. */
export const ExcusableLimit = code('amount-limit', 'rate-limit', 'own-share');
export type ExcusableLimit = z.infer<typeof ExcusableLimit>;

/** What an application's finance plan and dates are held to. Null or an empty list: no such rule. */
export const planRuleFields = {
  amountMinCents: sourced(cents().nullable()),
  amountMaxCents: sourced(cents().nullable()),
  projectKinds: sourced(z.array(ProjectKind).max(20)),
  /** Limits that the committee may lift in a justified single case. */
  exceptions: sourced(z.array(ExcusableLimit).max(3)),
  /** Least share of the cost that the applicant brings, and which income counts for it. */
  ownShareBasisPoints: sourced(basisPoints().nullable()),
  ownShareCounts: sourced(z.array(code('own', 'third', 'participant-fees'))),
  /** Up to this requested sum no own share is asked for, so that the fund may also pay the whole cost. */
  ownShareFreeUpToCents: sourced(cents().nullable()),
  /** Largest share of the cost that the fund pays. */
  rateMaxBasisPoints: sourced(basisPoints().nullable()),
  durationMonthsMax: sourced(count(120).nullable()),
  /** A project begins this many days after its submission at the earliest. */
  leadDays: sourced(count(366)),
  /** A project that begins before the day after the decision is not granted. */
  startsAfterDecision: sourced(flag()),
  /** First day of the fund's year on which a project may run. */
  startsFromMonthDay: sourced(monthDay().nullable()),
  /** Last day of the fund's year on which a project may run. */
  endsByMonthDay: sourced(monthDay().nullable()),
  lumpSums: sourced(LumpSums.nullable()),
  /** Whether somebody who comes on three days counts three times or once. */
  lumpSumCounting: sourced(code('per-day', 'per-project')),
  costCategories: sourced(z.array(slug()).min(1)),
  categoryLimits: sourced(z.array(CategoryLimit).max(20)),
  priceProofs: sourced(z.array(PriceProofRule).max(10)),
  /** Whether offers are shown with the application or with the proof of use. */
  priceProofsWith: sourced(code('application', 'proof')),
  kilometreRateCents: sourced(cents().nullable()),
  /** Least share of the participants that come from the funding area. */
  localShareBasisPoints: sourced(basisPoints().nullable()),
} as const;
