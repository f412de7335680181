import * as z from 'zod';
import { applicationId, code, flag, personId, text } from './fields.ts';
import { personal } from './privacy.ts';

const Ground = code('member-or-employee', 'relative', 'direct-advantage', 'other');

/** May come after the member has scored; the score then no longer counts (VwVfG § 20). */
const ConflictOfInterestDeclared = z.strictObject({
  type: z.literal('ConflictOfInterestDeclared'),
  data: z.strictObject({
    applicationId: applicationId(),
    personId: personId(),
    ground: Ground,
    note: personal(text(1_000), { personIn: 'personId' }).nullable(),
  }),
});

/** Somebody else says that a member has a conflict: the member's sheet does not count until that is decided. */
const ReviewConflictRaised = z.strictObject({
  type: z.literal('ReviewConflictRaised'),
  data: z.strictObject({
    applicationId: applicationId(),
    personId: personId(),
    raisedBy: personId(),
    ground: Ground,
    reason: personal(text(1_000), { personIn: 'personId' }),
  }),
});

/** The committee decided on it without the member (VwVfG § 20 (4)). */
const ReviewConflictDecided = z.strictObject({
  type: z.literal('ReviewConflictDecided'),
  data: z.strictObject({
    applicationId: applicationId(),
    personId: personId(),
    isConflict: flag(),
    decidedBy: personId(),
    reason: personal(text(1_000), { personIn: 'personId' }),
  }),
});

export const reviewConflictEvents = [
  ConflictOfInterestDeclared,
  ReviewConflictRaised,
  ReviewConflictDecided,
] as const;
