import * as z from 'zod';
import { day, flag, instant } from '../../events/fields.ts';
import { Instrument, Remedy } from '../../events/rules/grant-rules.ts';
import { ExcusableLimit } from '../../events/rules/plan-rules.ts';
import { personalText, plain, since } from '../answer-parts.ts';
import { CaseStatus, WaitsFor } from '../status-answer-parts.ts';

export const Objection = z.strictObject({
  filedOn: day(),
  status: z.enum(['open', 'rejected', 'upheld', 'withdrawn']),
});

export const Posting = z.strictObject({
  channel: z.enum(['portal', 'post']),
  postedOn: day(),
  hasRemedyText: flag(),
  retrievableUntilOn: day().nullable(),
});

export const RejectionNotice = z.strictObject({
  objection: Objection.nullable(),
  rejectedBy: z.enum(['committee', 'office']).nullable(),
  instrument: Instrument.nullable(),
  remedy: Remedy.nullable(),
  reasonedOn: day().nullable(),
  posting: Posting.nullable(),
  retrievedOn: day().nullable(),
  notifiedOn: day().nullable(),
  remedyEndsOn: day().nullable(),
  isFinal: flag(),
});

export const Item = z.strictObject({
  title: personalText,
  applicationId: plain,
  organisationId: plain,
  fundId: plain,
  roundId: plain,
  requestedCents: z.int(),
  status: CaseStatus,
  startsOn: day(),
  endsOn: day(),
  exceptions: z.array(ExcusableLimit),
  programmeId: plain,
  submittedAt: instant(),
  dueOn: day().nullable(),
  contentVersion: z.int(),
  answerDueOn: day().nullable(),
  nextMeetingOn: day().nullable(),
  completeAt: instant(),
  grantedCents: z.int().nullable(),
  paidCents: z.int(),
  costCents: z.int(),
  recommendedCents: z.int().nullable(),
  since,
  waitsFor: WaitsFor,
  rejectionNotice: RejectionNotice.nullable(),
  admittedAt: instant().nullable(),
  decidedAt: instant().nullable(),
  needsReasons: flag(),
  inChargeId: plain.nullable(),
  statusText: plain,
  nextText: plain,
});
