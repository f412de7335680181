import * as z from 'zod';
import { applicationId, code, day, flag, personId, slug, text } from './fields.ts';
import { personal } from './privacy.ts';

/** The rejection was given to the post, or its applicant was told that it lies in the portal. */
const RejectionPosted = z.strictObject({
  type: z.literal('RejectionPosted'),
  data: z.strictObject({
    applicationId: applicationId(),
    channel: code('post', 'portal'),
    postedOn: day(),
    /** Which text the letter has. */
    textVersion: slug(),
    /** Whether the applicant agreed to get notices in the portal; needed for that. */
    hasPortalConsent: flag(),
    /** Whether it says in full what can be done against it, until when and where; without that, a year is left for it. */
    hasRemedyText: flag(),
    /** Last day on which it can be fetched from the portal; null by post. */
    retrievableUntilOn: day().nullable(),
    /** The day from which the period runs; in the portal null until it is fetched. */
    notifiedOn: day().nullable(),
    remedyEndsOn: day().nullable(),
    postedBy: personId(),
  }),
});

/** Somebody who acts for the applicant opened the rejection in the portal in time: it is notified on the day after. */
const RejectionRetrieved = z.strictObject({
  type: z.literal('RejectionRetrieved'),
  data: z.strictObject({
    applicationId: applicationId(),
    retrievedOn: day(),
    notifiedOn: day(),
    remedyEndsOn: day(),
    retrievedBy: personId(),
  }),
});

/** Nobody did anything against the rejection in time: it is final. */
const RejectionBecameFinal = z.strictObject({
  type: z.literal('RejectionBecameFinal'),
  data: z.strictObject({ applicationId: applicationId(), remedyEndsOn: day() }),
});

const RejectionObjectedTo = z.strictObject({
  type: z.literal('RejectionObjectedTo'),
  data: z.strictObject({
    applicationId: applicationId(),
    filedOn: day(),
    grounds: personal(text(4_000)),
    /** The signatory, or whoever of the office entered a letter. */
    filedBy: personId(),
  }),
});

const RejectionObjectionWithdrawn = z.strictObject({
  type: z.literal('RejectionObjectionWithdrawn'),
  data: z.strictObject({ applicationId: applicationId(), withdrawnBy: personId() }),
});

/**
 * Upheld, the application goes back to whoever rejected it, to be decided on again; rejected, an action before the court is
 * possible for another period.
 */
const RejectionObjectionDecided = z.strictObject({
  type: z.literal('RejectionObjectionDecided'),
  data: z.strictObject({
    applicationId: applicationId(),
    outcome: code('upheld', 'rejected'),
    returnsTo: code('committee', 'office').nullable(),
    reasons: personal(text(4_000)),
    decidedOn: day(),
    notifiedOn: day(),
    /** Last day for an action; null where the objection was upheld. */
    remedyEndsOn: day().nullable(),
    decidedBy: personId(),
  }),
});

/** From the letter to a rejection that nothing can be done against any more, or that is taken back. */
export const rejectionNoticeEvents = [
  RejectionPosted,
  RejectionRetrieved,
  RejectionBecameFinal,
  RejectionObjectedTo,
  RejectionObjectionWithdrawn,
  RejectionObjectionDecided,
] as const;
