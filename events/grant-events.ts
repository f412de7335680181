import * as z from 'zod';
import { Conditions } from './case-text.ts';
import {
  applicationId,
  cents,
  code,
  count,
  day,
  flag,
  monthDay,
  organisationId,
  personId,
  publicText,
  slug,
} from './fields.ts';
import { ResolutionReference } from './fund-events.ts';
import { GrantPlan } from './grant-plan.ts';
import {
  FinancingType,
  Instrument,
  InterestRule,
  OwnFundsChange,
  PayableFrom,
  Remedy,
  RetentionRule,
} from './rules/grant-rules.ts';
import { OfficeSeat } from './rules/office-seat.ts';
import { LumpSums, PriceProofRule } from './rules/plan-rules.ts';
import { RuleSetReference } from './rules/rule-set-reference.ts';

/** The rules of the rule set that later steps of this grant are held to, as they stood when it was issued. */
export const GrantTerms = z.strictObject({
  remedy: Remedy,
  remedyAt: publicText(300).nullable(),
  postDeemedDays: count(10),
  portalRetrievalDays: count(60),
  /** Where the office sits whose periods run; their ends keep to its holidays. */
  officeSeat: OfficeSeat,
  acceptWithinDays: count(366).nullable(),
  payableFrom: PayableFrom,
  drawdown: code('need', 'any-time'),
  /** Last day on which money of this grant may leave the account. */
  payUntilOn: day().nullable(),
  lineOverrunOf: code('line', 'plan'),
  deMinimisChangeCents: cents().nullable(),
  ownFundsChange: OwnFundsChange,
  refundDueDays: count(366),
  interest: InterestRule.nullable(),
  retention: RetentionRule,
  /** The proof is due so many days after the end of the period, and on this day of the year after it at the latest. */
  proofDueDays: count(400),
  proofDueByMonthDay: monthDay().nullable(),
  kilometreRateCents: cents().nullable(),
  /** Offers that the proof of use must show; empty where they were shown with the application. */
  priceProofs: z.array(PriceProofRule).max(10),
  lumpSumCounting: code('per-day', 'per-project'),
  /** So many days after the period a receipt of the period may be paid; null where the rules allow none. */
  paidAfterPeriodDays: count(92).nullable(),
  /** In how many days the office wants to pay what was asked for, to check a proof, and to settle what it checked. */
  paymentDays: count(366).nullable(),
  proofCheckDays: count(366).nullable(),
  settlementDays: count(366).nullable(),
});
export type GrantTerms = z.infer<typeof GrantTerms>;

/** Which text the notice has, and whether it says correctly what can be done against it. */
export const NoticeText = z.strictObject({ version: slug(), hasRemedyText: flag() });
export type NoticeText = z.infer<typeof NoticeText>;

/** The grant by Bescheid or contract, with the figures and rules that every later step is held to. */
const GrantIssued = z.strictObject({
  type: z.literal('GrantIssued'),
  data: z.strictObject({
    applicationId: applicationId(),
    organisationId: organisationId(),
    programmeId: slug(),
    fundId: slug(),
    /** The vote that it follows from. */
    resolution: ResolutionReference,
    /** The version of the application that is granted. */
    contentVersion: count(1000),
    ruleSet: RuleSetReference,
    instrument: Instrument,
    financing: FinancingType,
    lumpSums: LumpSums.nullable(),
    lineOverrunBasisPoints: count(10_000),
    spendWithinDays: count(366),
    amountCents: cents(),
    plan: GrantPlan,
    periodStartsOn: day(),
    periodEndsOn: day(),
    proofDueOn: day(),
    conditions: Conditions,
    /** Whether input tax comes back from the tax office, so that only net amounts count. */
    isInputTaxDeductible: flag(),
    terms: GrantTerms,
    noticeText: NoticeText,
    issuedOn: day(),
    issuedBy: personId(),
  }),
});

const GrantAccepted = z.strictObject({
  type: z.literal('GrantAccepted'),
  data: z.strictObject({ applicationId: applicationId(), acceptedBy: personId() }),
});

export const grantEvents = [GrantIssued, GrantAccepted] as const;
