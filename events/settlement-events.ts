import * as z from 'zod';
import {
  actId,
  applicationId,
  cents,
  code,
  count,
  day,
  personId,
  proofId,
  refundId,
  slug,
  text,
} from './fields.ts';
import { personal } from './privacy.ts';
import { ClaimParts } from './recovery-events.ts';
import { FinancingType } from './rules/grant-rules.ts';
import { RuleSetReference } from './rules/rule-set-reference.ts';
import { SettlementExplanation } from './settlement-explanation.ts';

/** What a settlement was computed from, so that it can be computed again. */
export const SettlementBasis = z.strictObject({
  /** Null where the grant was given up in full and nothing was to be proved. */
  proof: z.strictObject({ proofId: proofId(), version: count(1000) }).nullable(),
  /** Version 1 is the plan of the grant. */
  planVersion: count(1000),
  ruleSet: RuleSetReference,
});
export type SettlementBasis = z.infer<typeof SettlementBasis>;

/** The settlement: what the grant is in the end, and from which figures. */
const FinalGrantSet = z.strictObject({
  type: z.literal('FinalGrantSet'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    actId: actId(),
    financing: FinancingType,
    eligibleCostCents: cents(),
    otherFundsCents: cents(),
    grantedCents: cents(),
    finalCents: cents(),
    paidCents: cents(),
    refundCents: cents(),
    stillPayableCents: cents(),
    computedFrom: SettlementBasis,
    /** Null where the grant was given up in full. */
    explanation: SettlementExplanation.nullable(),
    /** Why an earlier settlement is corrected by this one; null in the first. */
    correctionReason: personal(text(4_000)).nullable(),
    setBy: personId(),
  }),
});

const RefundDemanded = z.strictObject({
  type: z.literal('RefundDemanded'),
  data: z.strictObject({
    applicationId: applicationId(),
    refundId: refundId(),
    /** The act, or the end of a contract, that it follows from and stands in one letter with. */
    actId: actId(),
    amountCents: cents(),
    dueOn: day(),
    /** What it follows from. */
    basis: code('settlement', 'revocation', 'contract', 'renunciation'),
    /** From when on the money was without a ground: interest begins there at the earliest. */
    ineffectiveOn: day(),
  }),
});

/** Money came back on a demand; it may come in parts, each with a receipt of its own. */
const RefundReceived = z.strictObject({
  type: z.literal('RefundReceived'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    /** The demand that was made last; null where nothing but interest or cost was asked for. */
    refundId: refundId().nullable(),
    receiptId: refundId(),
    amountCents: cents(),
    /** Cost, then interest, then the grant itself. */
    parts: ClaimParts,
    receivedOn: day(),
    /** Its value day; null where nobody entered it. */
    valueOn: day().nullable(),
    bookedBy: personId(),
  }),
});

const CaseClosed = z.strictObject({
  type: z.literal('CaseClosed'),
  data: z.strictObject({ applicationId: applicationId(), closedBy: personId() }),
});

/** What the grant is in the end, what comes back of it, and the end of the case. */
export const settlementEvents = [FinalGrantSet, RefundDemanded, RefundReceived, CaseClosed] as const;
