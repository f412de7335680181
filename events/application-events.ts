import * as z from 'zod';
import { ApplicationContent, ContentChanges, contentFields } from './application-content.ts';
import { applicationEndingEvents, RejectionReasons } from './application-ending-events.ts';
import { ApplicationTerms } from './application-terms.ts';
import { Conditions } from './case-text.ts';
import {
  applicationId,
  cents,
  code,
  count,
  day,
  instant,
  organisationId,
  personId,
  slug,
  text,
} from './fields.ts';
import { formalCheckEvents } from './formal-check-events.ts';
import { ResolutionReference } from './fund-events.ts';
import { inChargeEvents } from './in-charge-events.ts';
import { preparationEvents } from './preparation-events.ts';
import { personal } from './privacy.ts';
import { rejectionNoticeEvents } from './rejection-notice-events.ts';
import { applicationReminderEvents } from './reminder-events.ts';
import { Instrument, Remedy } from './rules/grant-rules.ts';
import { RuleSetReference } from './rules/rule-set-reference.ts';

const Release = z.strictObject({ draftVersion: count(), releasedBy: personId(), releasedAt: instant() });
export type Release = z.infer<typeof Release>;

/** The signatory handed the application in. */
const ApplicationSubmitted = z.strictObject({
  type: z.literal('ApplicationSubmitted'),
  data: z.strictObject({
    applicationId: applicationId(),
    programmeId: slug(),
    fundId: slug(),
    roundId: slug(),
    organisationId: organisationId(),
    ruleSet: RuleSetReference,
    submittedAt: instant(),
    signedBy: personId(),
    /** Who released the version that was handed in, besides whoever signed it; empty where nobody did. */
    releases: z.array(Release).max(100),
    /** The round that it came too late for, where the rules moved it to the next one. */
    movedFromRoundId: slug().nullable(),
    terms: ApplicationTerms,
    content: ApplicationContent,
  }),
});

const FormalCheckStarted = z.strictObject({
  type: z.literal('FormalCheckStarted'),
  data: z.strictObject({ applicationId: applicationId(), checkedBy: personId() }),
});

/** The office asks about named parts of the application; only those may change in the answer. */
const ClarificationRequested = z.strictObject({
  type: z.literal('ClarificationRequested'),
  data: z.strictObject({
    applicationId: applicationId(),
    dueOn: day(),
    items: z
      .array(z.strictObject({ field: code(...contentFields), question: personal(text(2_000)) }))
      .min(1)
      .max(20),
    requestedBy: personId(),
  }),
});

/** The answer: the new text of what was asked for. It makes the next version of the content. */
const ClarificationAnswered = z.strictObject({
  type: z.literal('ClarificationAnswered'),
  data: z.strictObject({
    applicationId: applicationId(),
    contentVersion: count(1000),
    changes: ContentChanges,
    answeredBy: personId(),
    answeredAt: instant(),
  }),
});

/** Formally in order: it goes to the committee. */
const ApplicationAdmitted = z.strictObject({
  type: z.literal('ApplicationAdmitted'),
  data: z.strictObject({
    applicationId: applicationId(),
    admittedBy: personId(),
    /** A meeting may need some days from here on. */
    admittedOn: day(),
  }),
});

/** Why a committee put an application off. */
export const DeferralReason = code(
  'quorum-not-met',
  'open-question',
  'funds-exhausted',
  'group-limits',
  'late-invitation',
  'no-majority',
  'circulation-objected',
);
export type DeferralReason = z.infer<typeof DeferralReason>;

/** Put off by the committee; what it still wants to know and when it comes back to it, where that was said. */
const ApplicationDeferred = z.strictObject({
  type: z.literal('ApplicationDeferred'),
  data: z.strictObject({
    applicationId: applicationId(),
    reason: DeferralReason,
    resolution: ResolutionReference,
    question: personal(text(2_000)).nullable(),
    answerDueOn: day().nullable(),
    nextMeetingOn: day().nullable(),
  }),
});

/** The committee is for it; `amountCents` is null where it agreed while the sum is still open. */
const FundingRecommended = z.strictObject({
  type: z.literal('FundingRecommended'),
  data: z.strictObject({
    applicationId: applicationId(),
    amountCents: cents().nullable(),
    conditions: Conditions,
    resolution: ResolutionReference,
  }),
});

/** For it, but the money does not reach: it moves up when money comes back. */
const ApplicationWaitlisted = z.strictObject({
  type: z.literal('ApplicationWaitlisted'),
  data: z.strictObject({ applicationId: applicationId(), resolution: ResolutionReference }),
});

const ApplicationRejected = z.strictObject({
  type: z.literal('ApplicationRejected'),
  data: z.strictObject({
    applicationId: applicationId(),
    reasons: RejectionReasons,
    /** In the office's own words; null where the committee rejected and `RejectionExplained` has yet to say why. */
    explanation: personal(text(4_000)).nullable(),
    resolution: ResolutionReference.nullable(),
    /** Of the office; null where the committee rejected. */
    rejectedBy: personId().nullable(),
    /** Of the office's own rejection: what it is in law, what can be done against it, and its day; else null. */
    instrument: Instrument.nullable(),
    remedy: Remedy.nullable(),
    rejectedOn: day().nullable(),
  }),
});

/** The applicant gave it up; whatever the fund had reserved for it is free again. */
const ApplicationWithdrawn = z.strictObject({
  type: z.literal('ApplicationWithdrawn'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    withdrawnBy: personId(),
    reason: personal(text(1_000)).nullable(),
  }),
});

/** The grant was issued in the same moment: from here on its own stream says what is to be done. */
const ApplicationGranted = z.strictObject({
  type: z.literal('ApplicationGranted'),
  data: z.strictObject({ applicationId: applicationId(), grantedOn: day() }),
});

export const ApplicationEvent = z.discriminatedUnion('type', [
  ApplicationSubmitted,
  FormalCheckStarted,
  ClarificationRequested,
  ClarificationAnswered,
  ApplicationAdmitted,
  ApplicationDeferred,
  FundingRecommended,
  ApplicationWaitlisted,
  ApplicationRejected,
  ApplicationWithdrawn,
  ApplicationGranted,
  ...applicationReminderEvents,
  ...preparationEvents,
  ...formalCheckEvents,
  ...applicationEndingEvents,
  ...rejectionNoticeEvents,
  ...inChargeEvents,
]);
export type ApplicationEvent = z.infer<typeof ApplicationEvent>;
