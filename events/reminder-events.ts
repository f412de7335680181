import * as z from 'zod';
import { applicationId, code, count, day, paymentId } from './fields.ts';

/** Whether a reminder came before the day, on it, or after it. */
export const ReminderTone = code('ahead', 'on-the-day', 'overdue');
export type ReminderTone = z.infer<typeof ReminderTone>;

/** What the recipient of a grant is reminded of. */
export const OwedByRecipient = code('acceptance', 'spending', 'proof', 'refund');
export type OwedByRecipient = z.infer<typeof OwedByRecipient>;

/** The applicant was reminded that the office waits for an answer. */
const AnswerReminderIssued = z.strictObject({
  type: z.literal('AnswerReminderIssued'),
  data: z.strictObject({
    applicationId: applicationId(),
    dueOn: day(),
    /** Place in the schedule of reminders; those that an outage skipped are not made up for. */
    number: count(10),
    tone: ReminderTone,
  }),
});

/** The recipient was reminded of what is due on a day. */
const ReminderIssued = z.strictObject({
  type: z.literal('ReminderIssued'),
  data: z.strictObject({
    applicationId: applicationId(),
    kind: OwedByRecipient,
    dueOn: day(),
    /** The payment whose money is to be spent; null for everything else. */
    paymentId: paymentId().nullable(),
    number: count(10),
    tone: ReminderTone,
  }),
});

export const applicationReminderEvents = [AnswerReminderIssued] as const;
export const payoutReminderEvents = [ReminderIssued] as const;
