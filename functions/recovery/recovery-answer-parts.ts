import * as z from 'zod';
import { day } from '../../events/fields.ts';
import { InterestKind, InterestStep } from '../../events/interest-events.ts';
import { ClaimParts, ReliefKind } from '../../events/recovery-events.ts';
import { RecoveryGround } from '../../events/revocation-events.ts';
import { InterestRule } from '../../events/rules/grant-rules.ts';
import { personalText, plain, told } from '../answer-parts.ts';

const hearing = {
  reasons: personalText,
  grounds: z.array(RecoveryGround),
  hearingId: plain,
  knownSinceOn: day(),
  answerByOn: day(),
  openedBy: plain,
};

export const HearingOpen = z.strictObject({
  ...hearing,
  status: z.literal('open'),
  answer: z.null(),
});

export const HearingAnswered = z.strictObject({
  ...hearing,
  status: z.literal('answered'),
  answer: personalText,
});

export const Hearing = z.strictObject({
  ...hearing,
  status: z.enum(['dropped', 'used']),
  answer: personalText.nullable(),
});

export const Revocation = z.strictObject({
  reasons: personalText,
  actId: plain,
  ground: RecoveryGround,
  ineffectiveOn: day(),
  hearingId: plain,
  knownSinceOn: day(),
  revokedCents: z.int(),
  keptCents: z.int(),
  revokedBy: plain,
});

export const Termination = z.strictObject({
  reasons: personalText,
  actId: plain,
  ground: RecoveryGround,
  ineffectiveOn: day(),
  keptCents: z.int(),
  terminatedCents: z.int(),
  terminatedBy: plain,
});

export const Basis = z.enum(['contract', 'renunciation', 'revocation', 'settlement']);

export const Demand = z.strictObject({
  refundId: plain,
  amountCents: z.int(),
  basis: Basis,
  ineffectiveOn: day(),
  dueOn: day(),
});

export const Interest = z.strictObject({
  kind: InterestKind,
  amountCents: z.int(),
  reason: personalText,
  dueOn: day(),
  untilOn: day(),
  actId: plain,
  refundIds: z.array(plain),
  rule: told(InterestRule),
  steps: z.array(told(InterestStep)),
  decidedCents: z.int(),
  proposedCents: z.int(),
  setBy: plain,
  isWaived: z.literal(false),
});

export const InterestWaived = z.strictObject({
  kind: InterestKind,
  reason: personalText,
  untilOn: day(),
  actId: plain,
  refundIds: z.array(plain),
  decidedCents: z.int(),
  proposedCents: z.int(),
  waivedBy: plain,
  isWaived: z.literal(true),
});

export const Cost = z.strictObject({
  kind: z.enum(['enforcement', 'reminder-fee']),
  amountCents: z.int(),
  dueOn: day(),
  costId: plain,
  chargedOn: day(),
  chargedBy: plain,
});

export const Known = z.strictObject({ demandCount: z.int(), interestCount: z.int(), costCount: z.int() });

export const ReliefOpen = z.strictObject({
  kind: ReliefKind,
  reasons: personalText,
  proposedBy: plain,
  parts: told(ClaimParts),
  reliefId: plain,
  deferredUntilOn: day().nullable(),
  status: z.literal('open'),
  answer: z.null(),
  known: Known,
});

export const Relief = z.strictObject({
  kind: ReliefKind,
  reasons: personalText,
  proposedBy: plain,
  parts: told(ClaimParts),
  reliefId: plain,
  deferredUntilOn: day().nullable(),
  status: z.enum(['granted', 'refused']),
  answer: personalText,
  known: Known,
});

export const SetOff = z.strictObject({
  setOffId: plain,
  setOffOn: day(),
  from: told(ClaimParts),
  to: told(ClaimParts),
});

export const RepaymentOrdered = z.strictObject({
  amountCents: z.int(),
  accountVersion: z.int(),
  orderedBy: plain,
  parts: told(ClaimParts),
  repaymentId: plain,
  status: z.literal('ordered'),
  executedOn: z.null(),
  executedBy: z.null(),
});

export const RepaymentMade = z.strictObject({
  amountCents: z.int(),
  accountVersion: z.int(),
  orderedBy: plain,
  parts: told(ClaimParts),
  repaymentId: plain,
  status: z.literal('made'),
  executedOn: day(),
  executedBy: plain,
});

export const RepaymentReturned = z.strictObject({
  amountCents: z.int(),
  accountVersion: z.int(),
  orderedBy: plain,
  parts: told(ClaimParts),
  repaymentId: plain,
  status: z.literal('returned'),
  executedOn: day(),
  executedBy: plain,
});
