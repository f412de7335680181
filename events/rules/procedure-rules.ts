import * as z from 'zod';
import { cents, code, count, flag, publicText, slug } from '../fields.ts';
import { CheckItem } from '../formal-check-events.ts';
import { LegalForm } from '../legal-form.ts';
import { draftPeriods } from './draft-periods.ts';
import { OfficeSeat } from './office-seat.ts';
import { sourced } from './sourced.ts';

/** A question that only this programme asks, for example the field of action of Empowerment. */
const Question = z.strictObject({
  questionId: slug(),
  title: publicText(300),
  required: flag(),
  /** Required only where more than this is asked for; null: of everybody. */
  requiredAboveCents: cents().nullable(),
});

/** Small sums go to a small body that decides alone; the questions of the programme may be left out there. */
export const SmallProjects = z.strictObject({
  amountMaxCents: cents(),
  committeeId: slug(),
  /** Whose small sums these are: a committee that is not named, such as the youth body, keeps its own. */
  relievesCommitteeId: slug(),
  needsQuestions: flag(),
});
export type SmallProjects = z.infer<typeof SmallProjects>;

/**
 * How many days an office takes for a step before it counts as missing; null where nothing was agreed.
 *
 * They bind nobody towards the applicant: they say when somebody should ask.
 */
export const OfficeTargets = z.strictObject({
  /** From the submission, or the end of its round, to the beginning of the formal check. */
  formalCheckDays: count(366).nullable(),
  /** From the request for a payment to the day on which the money leaves. */
  paymentDays: count(366).nullable(),
  /** From the proof of use to its check. */
  proofCheckDays: count(366).nullable(),
  /** From the checked proof to the settlement. */
  settlementDays: count(366).nullable(),
});
export type OfficeTargets = z.infer<typeof OfficeTargets>;

/** How an application comes from the first conversation to the decision; all periods in days. */
export const procedureRuleFields = {
  /** Where the office sits; a partnership that moves publishes it with its next version. */
  officeSeat: sourced(OfficeSeat),
  adviceRequired: sourced(flag()),
  /** Somebody else in the organisation than who signs must have released the application. */
  signOffRequired: sourced(flag()),
  legalForms: sourced(z.array(LegalForm).min(1)),
  declarations: sourced(z.array(slug()).min(1)),
  questions: sourced(z.array(Question)),
  smallProjects: sourced(SmallProjects.nullable()),
  /** What becomes of a draft that is handed in after the deadline of its round. */
  lateSubmission: sourced(code('refused', 'next-round')),
  /** What the office must have decided one by one before it admits an application. */
  formalCheckItems: sourced(z.array(CheckItem).max(7)),
  /** What becomes of a draft that nobody goes on with. */
  draftPeriods,
  clarificationDays: sourced(count(90)),
  /** What becomes of an application whose questions nobody answered in time. */
  unanswered: sourced(code('lapses', 'office-decides')),
  /** An application is admitted at least this long before the meeting on whose agenda it stands. */
  admissionDaysBeforeMeeting: sourced(count(90)),
  decisionWithinDays: sourced(count(366).nullable()),
  noticeWithinDays: sourced(count(366).nullable()),
  officeTargets: sourced(OfficeTargets),
} as const;
