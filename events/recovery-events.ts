import * as z from 'zod';
import {
  actId,
  applicationId,
  basisPoints,
  cents,
  code,
  costId,
  count,
  day,
  flag,
  hearingId,
  instalmentPlanId,
  personId,
  refundId,
  reliefId,
  signedBasisPoints,
  slug,
  text,
} from './fields.ts';
import { personal } from './privacy.ts';
import { InterestRule } from './rules/grant-rules.ts';

const reasons = () => personal(text(4_000));

/** Why money of a grant is asked back; each has a paragraph of its own (`domain/recovery/grounds.ts`). */
export const RecoveryGround = code(
  'purpose-missed',
  'condition-breached',
  'proof-missing',
  'awarded-unlawfully',
  'deceit',
);
export type RecoveryGround = z.infer<typeof RecoveryGround>;

/** The recipient is heard before a burdening act; from `knownSinceOn` the office has a year. */
const HearingOpened = z.strictObject({
  type: z.literal('HearingOpened'),
  data: z.strictObject({
    applicationId: applicationId(),
    hearingId: hearingId(),
    grounds: z.array(RecoveryGround).min(1).max(5),
    reasons: reasons(),
    knownSinceOn: day(),
    answerByOn: day(),
    openedBy: personId(),
  }),
});

const HearingAnswered = z.strictObject({
  type: z.literal('HearingAnswered'),
  data: z.strictObject({
    applicationId: applicationId(),
    hearingId: hearingId(),
    answer: reasons(),
    answeredBy: personId(),
  }),
});

/** After the hearing the grant stays as it is. */
const HearingDropped = z.strictObject({
  type: z.literal('HearingDropped'),
  data: z.strictObject({
    applicationId: applicationId(),
    hearingId: hearingId(),
    reasons: reasons(),
    droppedBy: personId(),
  }),
});

/** The grant by Bescheid, revoked in full (`keptCents` is 0) or in part. */
const GrantRevoked = z.strictObject({
  type: z.literal('GrantRevoked'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    actId: actId(),
    /** The hearing that came before it. */
    hearingId: hearingId(),
    ground: RecoveryGround,
    revokedCents: cents(),
    keptCents: cents(),
    /** From this day on the grant does not count any more; interest on what comes back begins there. */
    ineffectiveOn: day(),
    knownSinceOn: day(),
    reasons: reasons(),
    revokedBy: personId(),
  }),
});

/** The grant by contract, ended in full or in part under what the contract says. */
const ContractTerminated = z.strictObject({
  type: z.literal('ContractTerminated'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    actId: actId(),
    ground: RecoveryGround,
    terminatedCents: cents(),
    keptCents: cents(),
    ineffectiveOn: day(),
    reasons: reasons(),
    terminatedBy: personId(),
  }),
});

/** A demand became smaller because the act that it follows from was corrected. */
const RefundLowered = z.strictObject({
  type: z.literal('RefundLowered'),
  data: z.strictObject({
    applicationId: applicationId(),
    refundId: refundId(),
    amountCents: cents(),
    /** The act that was corrected, or the correction itself. */
    actId: actId(),
  }),
});

/** Interest on what comes back, or for money that was used late. */
export const InterestKind = code('refund', 'late-use');
export type InterestKind = z.infer<typeof InterestKind>;

/** A part of the computation under one rate: so many days after `fromOn` up to and with `untilOn`. */
export const InterestStep = z.strictObject({
  amountCents: cents(),
  fromOn: day(),
  untilOn: day(),
  days: count(100_000),
  baseBasisPoints: signedBasisPoints(),
  rateBasisPoints: basisPoints(),
});

/** What a person decided on interest, with the proposal and everything it was computed from. */
const InterestSet = z.strictObject({
  type: z.literal('InterestSet'),
  data: z.strictObject({
    applicationId: applicationId(),
    actId: actId(),
    kind: InterestKind,
    untilOn: day(),
    /** The demands that were known; none where it is about late use. */
    refundIds: z.array(refundId()).max(60),
    rule: InterestRule,
    /** From the first day on which anything bore interest, also where earlier decisions cover a part of it. */
    steps: z.array(InterestStep).max(500),
    /** What of the steps earlier decisions cover. */
    decidedCents: cents(),
    proposedCents: cents(),
    amountCents: cents(),
    reason: reasons(),
    dueOn: day(),
    setBy: personId(),
  }),
});

const InterestWaived = z.strictObject({
  type: z.literal('InterestWaived'),
  data: z.strictObject({
    applicationId: applicationId(),
    actId: actId(),
    kind: InterestKind,
    untilOn: day(),
    refundIds: z.array(refundId()).max(60),
    decidedCents: cents(),
    proposedCents: cents(),
    reason: reasons(),
    waivedBy: personId(),
  }),
});

/** What a claim consists of, in the order in which money that comes in is counted. */
export const ClaimParts = z.strictObject({
  costCents: cents(),
  interestCents: cents(),
  principalCents: cents(),
});
export type ClaimParts = z.infer<typeof ClaimParts>;

/** A fee for a reminder, or the cost of enforcement. */
const ClaimCostCharged = z.strictObject({
  type: z.literal('ClaimCostCharged'),
  data: z.strictObject({
    applicationId: applicationId(),
    costId: costId(),
    kind: code('reminder-fee', 'enforcement'),
    amountCents: cents(),
    chargedOn: day(),
    dueOn: day(),
    chargedBy: personId(),
  }),
});

/** A cost is not owed any more: by the demands as they are now, nothing was late on the day of its charge. */
const ClaimCostDropped = z.strictObject({
  type: z.literal('ClaimCostDropped'),
  data: z.strictObject({ applicationId: applicationId(), costId: costId(), amountCents: cents() }),
});

export const Instalment = z.strictObject({ amountCents: cents(), dueOn: day() });
export type Instalment = z.infer<typeof Instalment>;

/** A plan for all that was open; it takes the place of an earlier one. */
const InstalmentsAgreed = z.strictObject({
  type: z.literal('InstalmentsAgreed'),
  data: z.strictObject({
    applicationId: applicationId(),
    planId: instalmentPlanId(),
    instalments: z.array(Instalment).min(1).max(60),
    reason: reasons(),
    agreedBy: personId(),
  }),
});

/** Stundung: later; Niederschlagung: not pursued for now; Erlass: gone for good. */
export const ReliefKind = code('deferral', 'suspension', 'remission');
export type ReliefKind = z.infer<typeof ReliefKind>;

const ReliefProposed = z.strictObject({
  type: z.literal('ReliefProposed'),
  data: z.strictObject({
    applicationId: applicationId(),
    reliefId: reliefId(),
    kind: ReliefKind,
    /** What of the claim is not pursued, or gone; nothing in a deferral, which moves the day only. */
    parts: ClaimParts,
    /** The new day of a deferral. */
    deferredUntilOn: day().nullable(),
    reasons: reasons(),
    proposedBy: personId(),
  }),
});

/** The second person's word on a proposal. */
const ReliefDecided = z.strictObject({
  type: z.literal('ReliefDecided'),
  data: z.strictObject({
    applicationId: applicationId(),
    reliefId: reliefId(),
    kind: ReliefKind,
    isGranted: flag(),
    parts: ClaimParts,
    deferredUntilOn: day().nullable(),
    reasons: reasons(),
    decidedBy: personId(),
  }),
});

/** What happens after money of a grant is asked back. */
export const recoveryEvents = [
  HearingOpened,
  HearingAnswered,
  HearingDropped,
  GrantRevoked,
  ContractTerminated,
  RefundLowered,
  InterestSet,
  InterestWaived,
  ClaimCostCharged,
  ClaimCostDropped,
  InstalmentsAgreed,
  ReliefProposed,
  ReliefDecided,
] as const;
