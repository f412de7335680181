import type { ApplicationEvent } from '../../events/application-events.ts';
import type { IssuedReminder } from '../reminders/schedule.ts';

type Reminded = Extract<ApplicationEvent, { type: 'AnswerReminderIssued' }>['data'];

/** The reminders that went out, with one more; used by decisions and by the row alike. */
export const withAnswerReminder = (
  issued: readonly IssuedReminder[],
  { dueOn, number }: Reminded,
): readonly IssuedReminder[] => [...issued, { kind: 'answer', dueOn, paymentId: null, number }];
