import * as z from 'zod';
import { actId, applicationId, cents, code, day, flag, personId } from './fields.ts';
import { InterestStep } from './interest-events.ts';

/**
 * The letter of an act that burdens the recipient went to the post: a revocation, a settlement, a decision on interest.
 */
const ActPosted = z.strictObject({
  type: z.literal('ActPosted'),
  data: z.strictObject({
    applicationId: applicationId(),
    actId: actId(),
    postedOn: day(),
    /** Whether the letter says correctly what can be done against it. */
    hasRemedyText: flag(),
    notifiedOn: day(),
    remedyEndsOn: day(),
    postedBy: personId(),
  }),
});

/** An objection against a revocation was right, as a whole or in part: so much of the grant counts again. */
const RevocationLowered = z.strictObject({
  type: z.literal('RevocationLowered'),
  data: z.strictObject({
    applicationId: applicationId(),
    actId: actId(),
    restoredCents: cents(),
    /** What the grant comes to now. */
    keptCents: cents(),
    /** Where the case stands again when all of the grant had been revoked. */
    backTo: code('issued', 'accepted', 'proof-submitted', 'proof-asked', 'proof-checked', 'settled'),
  }),
});

/**
 * Interest fell: an objection against it was right, or less had to be paid back than it was computed on (VwVfG § 49a (3)).
 */
const InterestLowered = z.strictObject({
  type: z.literal('InterestLowered'),
  data: z.strictObject({
    applicationId: applicationId(),
    actId: actId(),
    cause: code('objection', 'claim-lowered'),
    /** By how much, and what remains. */
    amountCents: cents(),
    leftCents: cents(),
    /** What it would have been on the lower claim, with the computation; null where an objection was right. */
    proposal: z
      .strictObject({ steps: z.array(InterestStep).max(500), decidedCents: cents(), proposedCents: cents() })
      .nullable(),
  }),
});

/** What becomes of acts that burden the recipient. */
export const actEvents = [ActPosted, RevocationLowered, InterestLowered] as const;
