import * as z from 'zod';
import { day, flag } from '../../events/fields.ts';
import { GrantPlan } from '../../events/grant-plan.ts';
import { InterestKind, InterestStep } from '../../events/interest-events.ts';
import { ClaimParts, Instalment } from '../../events/recovery-events.ts';
import { InterestRule } from '../../events/rules/grant-rules.ts';
import { personalText, plain, told } from '../answer-parts.ts';

export const Fact = z.strictObject({
  dueOn: day().optional(),
  openCents: z.int(),
  dueCents: z.int(),
  overpaidCents: z.int(),
});

export const Claim = z.strictObject({
  key: plain,
  facts: Fact,
  demanded: told(ClaimParts),
  received: told(ClaimParts),
  outstanding: told(ClaimParts),
  overpaid: told(ClaimParts),
  repaid: told(ClaimParts),
  instalments: z.array(told(Instalment)),
  /** What the recipient writes as the purpose of a transfer. */
  paymentReference: plain,
  text: plain,
});

export const InterestProposal = z.strictObject({
  steps: z.array(told(InterestStep)),
  totalCents: z.int(),
  missingRateFromOn: day().optional(),
  kind: InterestKind,
  untilOn: day(),
  rule: told(InterestRule).optional(),
  decidedCents: z.int(),
  amountCents: z.int(),
});

export const SameReceipt = z.strictObject({ number: z.int(), applicationId: plain, otherNumber: z.int() });

export const Change = z.strictObject({
  spentBeforeCents: z.int(),
  isAfterSpending: flag(),
  reason: personalText,
  content: personalText.nullable(),
  requestedBy: plain,
  plan: told(GrantPlan).nullable(),
  periodStartsOn: day().nullable(),
  periodEndsOn: day().nullable(),
  changeId: plain,
  status: z.enum(['approved', 'open', 'refused']),
  answer: personalText.nullable(),
});

export const Version = z.strictObject({
  plan: told(GrantPlan),
  periodStartsOn: day(),
  periodEndsOn: day(),
  proofDueOn: day(),
  version: z.int(),
  changeId: plain.nullable(),
});

export const ReportedFund = z.strictObject({
  kind: z.enum(['own', 'participant-fees', 'third']),
  amountCents: z.int(),
  source: personalText,
  planVersion: z.int(),
  seenBy: z.enum(['check', 'nobody', 'settlement']),
});

export const Plan = z.strictObject({
  changes: z.array(Change),
  versions: z.array(Version),
  reportedFunds: z.array(ReportedFund),
});

export const OtherFund = z.strictObject({
  countedCents: z.int(),
  provedCents: z.int(),
  reportedCents: z.int(),
  ownLeftOutCents: z.int(),
  isAsChecked: flag(),
  plannedCents: z.int(),
});
