import * as z from 'zod';
import {
  actId,
  applicationId,
  cents,
  code,
  costId,
  day,
  flag,
  instalmentPlanId,
  personId,
  refundId,
  reliefId,
} from './fields.ts';
import { InterestSet, InterestWaived } from './interest-events.ts';
import {
  ContractTerminated,
  GrantRevoked,
  HearingAnswered,
  HearingDropped,
  HearingOpened,
  reasons,
} from './revocation-events.ts';

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
