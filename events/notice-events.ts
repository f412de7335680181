import * as z from 'zod';
import { actId, applicationId, cents, code, day, flag, personId, slug, text } from './fields.ts';
import { personal } from './privacy.ts';

/** The notice of the grant was given to the post, or its recipient was told that it lies in the portal. */
const NoticePosted = z.strictObject({
  type: z.literal('NoticePosted'),
  data: z.strictObject({
    applicationId: applicationId(),
    channel: code('post', 'portal'),
    postedOn: day(),
    /** Whether the recipient agreed to get notices in the portal; needed for that. */
    hasPortalConsent: flag(),
    /** Last day on which it can be fetched from the portal; null by post. */
    retrievableUntilOn: day().nullable(),
    /** The day from which every period runs; in the portal null until it is fetched. */
    notifiedOn: day().nullable(),
    /** Null while it is not notified, and where nothing can be done against it. */
    remedyEndsOn: day().nullable(),
    /** Last day for the acceptance; null where the grant waits for ever. */
    acceptByOn: day().nullable(),
    postedBy: personId(),
  }),
});

/** Somebody who acts for the recipient opened the notice in the portal in time: it is notified on the day after. */
const NoticeRetrieved = z.strictObject({
  type: z.literal('NoticeRetrieved'),
  data: z.strictObject({
    applicationId: applicationId(),
    retrievedOn: day(),
    notifiedOn: day(),
    remedyEndsOn: day().nullable(),
    acceptByOn: day().nullable(),
    retrievedBy: personId(),
  }),
});

/** Nobody did anything against the grant in time: it is final. */
const RemedyPeriodExpired = z.strictObject({
  type: z.literal('RemedyPeriodExpired'),
  data: z.strictObject({ applicationId: applicationId(), remedyEndsOn: day() }),
});

/** The recipient gives up any objection, so that the grant is final at once. */
const RemedyWaived = z.strictObject({
  type: z.literal('RemedyWaived'),
  data: z.strictObject({ applicationId: applicationId(), waivedBy: personId() }),
});

/** The act that it is about, such as `revocation-1`; null for the grant itself. */
const against = () => actId().nullable();

const ObjectionFiled = z.strictObject({
  type: z.literal('ObjectionFiled'),
  data: z.strictObject({
    applicationId: applicationId(),
    filedOn: day(),
    grounds: personal(text(4_000)),
    /** The signatory, or whoever of the office entered a letter. */
    filedBy: personId(),
    against: against(),
  }),
});

const ObjectionWithdrawn = z.strictObject({
  type: z.literal('ObjectionWithdrawn'),
  data: z.strictObject({ applicationId: applicationId(), withdrawnBy: personId(), against: against() }),
});

/** Upheld, it ends the matter; rejected, an action before the court is possible for another period. */
const ObjectionDecided = z.strictObject({
  type: z.literal('ObjectionDecided'),
  data: z.strictObject({
    applicationId: applicationId(),
    outcome: code('upheld', 'rejected'),
    reasons: personal(text(4_000)),
    decidedOn: day(),
    notifiedOn: day(),
    /** Last day for an action; null where the objection was upheld. */
    remedyEndsOn: day().nullable(),
    against: against(),
    /** Whether it was upheld in part only. */
    isPartial: flag(),
    decidedBy: personId(),
  }),
});

/** Nobody accepted the grant in time: there is no grant, and its money is free again. */
const GrantLapsed = z.strictObject({
  type: z.literal('GrantLapsed'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    amountCents: cents(),
    acceptByOn: day(),
  }),
});

/** The recipient gives the grant up, as a whole or what was not drawn of it. */
const GrantRenounced = z.strictObject({
  type: z.literal('GrantRenounced'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    extent: code('full', 'rest', 'part'),
    renouncedCents: cents(),
    /** What is left of the grant; nothing where it was given up in full. */
    keepCents: cents(),
    /** What had been paid until then: it stays bound in the fund until it is back. */
    paidCents: cents(),
    reason: personal(text(1_000)).nullable(),
    renouncedBy: personId(),
  }),
});

/** From the letter to a grant that nothing can be done against any more, or that is none any more. */
export const noticeEvents = [
  NoticePosted,
  NoticeRetrieved,
  RemedyPeriodExpired,
  RemedyWaived,
  ObjectionFiled,
  ObjectionWithdrawn,
  ObjectionDecided,
  GrantLapsed,
  GrantRenounced,
] as const;
