import * as z from 'zod';
import { LumpSumBasis } from './application-content.ts';
import { RuleSetReference } from './application-events.ts';
import { changeEvents } from './change-events.ts';
import {
  applicationId,
  bankReasonCode,
  cents,
  code,
  count,
  day,
  flag,
  monthDay,
  organisationId,
  paymentId,
  payRunId,
  personId,
  proofId,
  publicText,
  refundId,
  slug,
  text,
} from './fields.ts';
import { GrantPlan } from './grant-plan.ts';
import { noticeEvents } from './notice-events.ts';
import { paymentAtBankEvents } from './payment-at-bank-events.ts';
import { personal } from './privacy.ts';
import { projectEvents } from './project-events.ts';
import { ClaimParts, recoveryEvents } from './recovery-events.ts';
import { payoutReminderEvents } from './reminder-events.ts';
import {
  FinancingType,
  Instrument,
  InterestRule,
  PayableFrom,
  Remedy,
  RetentionRule,
} from './rules/grant-rules.ts';
import { LumpSums, PriceProofRule } from './rules/plan-rules.ts';
import { SettlementExplanation } from './settlement-explanation.ts';
import { Need, spendingEvents } from './spending-events.ts';

/** The rules of the rule set that later steps of this grant are held to, as they stood when it was issued. */
export const GrantTerms = z.strictObject({
  remedy: Remedy,
  remedyAt: publicText(300).nullable(),
  postDeemedDays: count(10),
  portalRetrievalDays: count(60),
  acceptWithinDays: count(366).nullable(),
  payableFrom: PayableFrom,
  drawdown: code('need', 'any-time'),
  /** Last day on which money of this grant may leave the account. */
  payUntilOn: day().nullable(),
  lineOverrunOf: code('line', 'plan'),
  deMinimisChangeCents: cents().nullable(),
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
  /** So many days after the period a receipt of the period may be paid; none where nothing is said. */
  paidAfterPeriodDays: count(92).optional(),
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
    conditions: z.array(publicText(1_000)).max(20),
    /** Whether input tax comes back from the tax office, so that only net amounts count. */
    isInputTaxDeductible: flag().optional(),
    terms: GrantTerms,
    noticeText: NoticeText,
    /** Null where version 1 did not keep the day. */
    issuedOn: day().nullable(),
    issuedBy: personId(),
  }),
});

const GrantAccepted = z.strictObject({
  type: z.literal('GrantAccepted'),
  data: z.strictObject({ applicationId: applicationId(), acceptedBy: personId() }),
});

const PaymentRequested = z.strictObject({
  type: z.literal('PaymentRequested'),
  data: z.strictObject({
    applicationId: applicationId(),
    paymentId: paymentId(),
    amountCents: cents(),
    /** Only where the programme pays what is needed soon. */
    need: Need.optional(),
    requestedBy: personId(),
  }),
});

/** The office released the request for the bank account that was confirmed at that moment. */
const PaymentApproved = z.strictObject({
  type: z.literal('PaymentApproved'),
  data: z.strictObject({
    applicationId: applicationId(),
    paymentId: paymentId(),
    accountVersion: count(1000),
    approvedBy: personId(),
  }),
});

/** The first signature of the finance office. */
const PaymentOrdered = z.strictObject({
  type: z.literal('PaymentOrdered'),
  data: z.strictObject({ applicationId: applicationId(), paymentId: paymentId(), orderedBy: personId() }),
});

/** The second signature, by another person: the money left the account on this day. */
const PaymentExecuted = z.strictObject({
  type: z.literal('PaymentExecuted'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    paymentId: paymentId(),
    amountCents: cents(),
    executedBy: personId(),
    executedOn: day(),
    /** What was paid is to be spent by this day. */
    spendByOn: day(),
    /** The run that it left with; none where the cash office paid it by hand. */
    runId: payRunId().optional(),
  }),
});

/** Why money that was sent off is not with the recipient. */
export const ReturnReason = code(
  'account-closed',
  'wrong-account',
  'account-blocked',
  'holder-deceased',
  'refused',
  'other',
);
export type ReturnReason = z.infer<typeof ReturnReason>;

const PaymentReturned = z.strictObject({
  type: z.literal('PaymentReturned'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    paymentId: paymentId(),
    amountCents: cents(),
    reason: ReturnReason,
    /** The bank's own word for it, where a file of the bank said so. */
    bankReasonCode: bankReasonCode().optional(),
  }),
});

const PaymentRefused = z.strictObject({
  type: z.literal('PaymentRefused'),
  data: z.strictObject({
    applicationId: applicationId(),
    paymentId: paymentId(),
    reason: personal(text(500)),
    refusedBy: personId(),
  }),
});

/** One line of the Belegliste. */
export const ReceiptLine = z.strictObject({
  number: count(10_000),
  paidOn: day(),
  /** The day that stands on the receipt. */
  receiptOn: day().optional(),
  paidBy: code('transfer', 'direct-debit', 'card', 'cash', 'other').optional(),
  /** Input tax in the amount. */
  taxCents: cents().optional(),
  /** Of a journey by car that is paid by the kilometre. */
  kilometres: count(100_000).optional(),
  /** How many offers were compared, and why fewer than the rules ask for. */
  offerCount: count(50).optional(),
  offersReason: personal(text(500)).optional(),
  payee: personal(text()),
  purpose: personal(text()),
  lineId: slug(),
  amountCents: cents(),
});
export type ReceiptLine = z.infer<typeof ReceiptLine>;

/** One list of who took part, by event and day: only counts, names stay on paper or in the file. */
export const ParticipantList = z.strictObject({
  number: count(1_000),
  heldOn: day(),
  /** Signed by each; for under-16s a total with whoever came with them; or a sheet for each person without a name. */
  kind: code('signed', 'under-16', 'anonymised'),
  participantCount: count(100_000),
  /** Sheets of an anonymised list, or people who came with the under-16s. */
  witnessCount: count(100_000),
});
export type ParticipantList = z.infer<typeof ParticipantList>;

/** One day of a fee contract that was carried out and invoiced. */
export const FeeContract = z.strictObject({
  number: count(1_000),
  servedOn: day(),
  quarterHours: count(96),
  contractFeeCents: cents(),
  invoicedCents: cents(),
});
export type FeeContract = z.infer<typeof FeeContract>;

export const ProofOfUse = z.strictObject({
  report: personal(text(8_000)),
  /** Empty in the lump-sum regime. */
  receipts: z.array(ReceiptLine).max(500),
  /** Own money, third money and fees that really came in. */
  otherFundsCents: cents(),
  /** From the signature lists and fee contracts; null where receipts are asked for. */
  lumpSumBasis: LumpSumBasis.nullable(),
  /** In the lump-sum regime: what participants and fee days are counted from. */
  participantLists: z.array(ParticipantList).max(200).optional(),
  feeContracts: z.array(FeeContract).max(400).optional(),
});
export type ProofOfUse = z.infer<typeof ProofOfUse>;

const ProofSubmitted = z.strictObject({
  type: z.literal('ProofSubmitted'),
  data: z.strictObject({
    applicationId: applicationId(),
    proofId: proofId(),
    proof: ProofOfUse,
    submittedBy: personId(),
  }),
});

/** How one receipt was judged; `recognisedCents` is what counts. */
export const LineFinding = z.strictObject({
  number: count(10_000),
  finding: code('recognised', 'cut', 'asked'),
  recognisedCents: cents(),
  reason: personal(text(500)).nullable(),
});
export type LineFinding = z.infer<typeof LineFinding>;

const ProofChecked = z.strictObject({
  type: z.literal('ProofChecked'),
  data: z.strictObject({
    applicationId: applicationId(),
    proofId: proofId(),
    findings: z.array(LineFinding).max(500),
    /** What the lists and contracts bear out, in the lump-sum regime. */
    verifiedBasis: LumpSumBasis.nullable(),
    /** How much other money counts, where it differs from what the recipient says. */
    otherFunds: z.strictObject({ recognisedCents: cents(), reason: personal(text(500)) }).optional(),
    /** What is asked about lists and contracts; any question sends the proof back. */
    questions: z
      .array(personal(text(500)))
      .max(50)
      .optional(),
    checkedBy: personId(),
  }),
});

/** The settlement: what the grant is in the end, and from which figures. */
const FinalGrantSet = z.strictObject({
  type: z.literal('FinalGrantSet'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    financing: FinancingType,
    eligibleCostCents: cents(),
    otherFundsCents: cents(),
    grantedCents: cents(),
    finalCents: cents(),
    paidCents: cents(),
    refundCents: cents(),
    stillPayableCents: cents(),
    explanation: SettlementExplanation.optional(),
    /** Why an earlier settlement is corrected by this one. */
    correctionReason: personal(text(4_000)).optional(),
    setBy: personId(),
  }),
});

const RefundDemanded = z.strictObject({
  type: z.literal('RefundDemanded'),
  data: z.strictObject({
    applicationId: applicationId(),
    refundId: refundId(),
    amountCents: cents(),
    dueOn: day(),
    /** What it follows from; a settlement where nothing is said. */
    basis: code('settlement', 'revocation', 'contract', 'renunciation').optional(),
    /** From when on the money was without a ground, where that is known: interest begins there at the earliest. */
    ineffectiveOn: day().optional(),
  }),
});

/** Money came back on a demand; it may come in parts, each with a receipt of its own. */
const RefundReceived = z.strictObject({
  type: z.literal('RefundReceived'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    refundId: refundId(),
    receiptId: refundId(),
    amountCents: cents(),
    /** Cost, then interest, then the grant itself; the grant alone where nothing is said. */
    parts: ClaimParts.optional(),
    receivedOn: day(),
    bookedBy: personId(),
  }),
});

const CaseClosed = z.strictObject({
  type: z.literal('CaseClosed'),
  data: z.strictObject({ applicationId: applicationId(), closedBy: personId() }),
});

export const PayoutEvent = z.discriminatedUnion('type', [
  GrantIssued,
  GrantAccepted,
  PaymentRequested,
  PaymentApproved,
  PaymentRefused,
  PaymentOrdered,
  PaymentExecuted,
  PaymentReturned,
  ProofSubmitted,
  ProofChecked,
  FinalGrantSet,
  RefundDemanded,
  RefundReceived,
  CaseClosed,
  ...noticeEvents,
  ...projectEvents,
  ...changeEvents,
  ...spendingEvents,
  ...payoutReminderEvents,
  ...recoveryEvents,
  ...paymentAtBankEvents,
]);
export type PayoutEvent = z.infer<typeof PayoutEvent>;
