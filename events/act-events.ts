import * as z from 'zod';
import { actId, applicationId, cents, code, day, flag, personId } from './fields.ts';

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

/** An objection against interest was right, as a whole or in part. */
const InterestLowered = z.strictObject({
  type: z.literal('InterestLowered'),
  data: z.strictObject({ applicationId: applicationId(), actId: actId(), amountCents: cents() }),
});

/** What becomes of acts that burden the recipient. */
export const actEvents = [ActPosted, RevocationLowered, InterestLowered] as const;
