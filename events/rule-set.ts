import * as z from 'zod';
import { basisPoints, cents, code, count, day, flag, publicText, slug } from './fields.ts';

/** How sure we are of a rule: read in a source, computed from one, usual practice, or assumed until the town confirms. */
export const Confidence = code('found', 'derived', 'common-practice', 'assumed');
export const Provenance = z.strictObject({ source: publicText(300), confidence: Confidence });

/** A rule's value with where it comes from. */
const sourced = <Schema extends z.ZodType>(value: Schema) =>
  z.strictObject({ value, source: publicText(300), confidence: Confidence });

/** How what was spent turns into what is granted in the end (handbook of each rule set: § 44 BHO and its rules). */
export const FinancingType = code('deficit', 'fixed-amount', 'proportional', 'lump-sum');
export type FinancingType = z.infer<typeof FinancingType>;

export const Instrument = code('bescheid', 'contract');

export const QuorumRule = code('vwvfg-90-91', 'gemo-37');
export const QuorumDenominator = code('all-seats', 'eligible-seats');

export const Criterion = z.strictObject({
  criterionId: slug(),
  title: publicText(),
  /** Weight of the criterion, in basis points of the whole sheet. */
  weightBasisPoints: basisPoints(),
  pointsMax: count(100),
});
export type Criterion = z.infer<typeof Criterion>;

/** A question that only this programme asks, for example the field of action of Empowerment. */
const Question = z.strictObject({ questionId: slug(), title: publicText(300), required: flag() });

export const LumpSums = z.strictObject({
  perParticipantCents: cents(),
  perFeeHourCents: cents(),
  /** From this many hours a day on, the day counts with `perFeeDayCents`. */
  feeDayFromHours: count(24),
  perFeeDayCents: cents(),
});
export type LumpSums = z.infer<typeof LumpSums>;

/**
 * The rules of one programme for one period, as dated data: a decision stores which version it used.
 *
 * Null means that the programme has no such rule.
 */
export const RuleSet = z.strictObject({
  ruleSetId: slug(),
  version: count(1000),
  title: publicText(),
  validFromOn: day(),
  validUntilOn: day().nullable(),
  instrument: sourced(Instrument),
  financing: sourced(FinancingType),
  amountMinCents: sourced(cents().nullable()),
  amountMaxCents: sourced(cents().nullable()),
  /** Least share of the cost that the applicant brings, and which income counts for it. */
  ownShareBasisPoints: sourced(basisPoints().nullable()),
  ownShareCounts: sourced(z.array(code('own', 'third', 'participant-fees'))),
  /** Largest share of the cost that the fund pays. */
  rateMaxBasisPoints: sourced(basisPoints().nullable()),
  durationMonthsMax: sourced(count(120).nullable()),
  lumpSums: sourced(LumpSums.nullable()),
  costCategories: sourced(z.array(slug()).min(1)),
  declarations: sourced(z.array(slug()).min(1)),
  questions: sourced(z.array(Question)),
  criteria: sourced(z.array(Criterion).min(1)),
  /** Least weighted mean for a recommendation, in basis points of the points that can be had. */
  scoreMinBasisPoints: sourced(basisPoints().nullable()),
  quorumRule: sourced(QuorumRule),
  quorumDenominator: sourced(QuorumDenominator),
  /** Money paid must be spent within this many days. */
  spendWithinDays: sourced(count(366)),
  /** Proof of use is due this many days after the end of the grant period. */
  proofDueDays: sourced(count(400)),
  /** A plan line may be exceeded by this share when saved elsewhere. */
  lineOverrunBasisPoints: sourced(basisPoints()),
});
export type RuleSet = z.infer<typeof RuleSet>;
