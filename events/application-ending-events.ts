import * as z from 'zod';
import { applicationId, code, day, personId, slug, text } from './fields.ts';
import { personal } from './privacy.ts';
import { Instrument, Remedy } from './rules/grant-rules.ts';

export const rejectionReasons = [
  'not-eligible',
  'deadline-missed',
  'incomplete',
  'already-begun',
  'double-funding',
  'outside-aims',
  'score-too-low',
  'committee-against',
  'grant-not-carried',
  'funds-exhausted',
] as const;

export const RejectionReasons = z
  .array(code(...rejectionReasons))
  .min(1)
  .max(rejectionReasons.length);

/** The office wrote down for the applicant why the committee rejected, and what can be done against it (VwVfG § 39). */
const RejectionExplained = z.strictObject({
  type: z.literal('RejectionExplained'),
  data: z.strictObject({
    applicationId: applicationId(),
    reasons: RejectionReasons,
    explanation: personal(text(4_000)),
    instrument: Instrument,
    remedy: Remedy,
    explainedBy: personId(),
    explainedOn: day(),
  }),
});

/** Nobody answered until the day on which the answer was due, and the rules end the application there. */
const ApplicationLapsed = z.strictObject({
  type: z.literal('ApplicationLapsed'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    dueOn: day(),
    reason: code('unanswered'),
  }),
});

export const applicationEndingEvents = [RejectionExplained, ApplicationLapsed] as const;
