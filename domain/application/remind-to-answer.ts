import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { hasCome, isOwed } from '../reminders/reminder-rules.ts';
import { type IssuedReminder, lastNumber, type Owed, toneOn } from '../reminders/schedule.ts';
import { type Application, openClarification, type Submitted, theApplication } from './application.ts';

/** `number` is the place in the schedule. */
export type RemindToAnswer = Acting & {
  readonly applicationId: string;
  readonly dueOn: string;
  readonly number: number;
};

/** What an applicant owes while the office waits for an answer. */
export const answerOwed = (dueOn: string | undefined | null): readonly Owed[] =>
  dueOn ? [{ kind: 'answer', dueOn, paymentId: null }] : [];

const reminderOf = ({ dueOn, number }: RemindToAnswer): IssuedReminder => ({
  kind: 'answer',
  dueOn,
  paymentId: null,
  number,
});

const remindToAnswerRules = {
  'nothing-to-remind-of': (command, application) =>
    isOwed({ ...reminderOf(command), now: command.now }, answerOwed(openClarification(application)?.dueOn)),
  'reminder-too-early': (command) => hasCome({ ...reminderOf(command), now: command.now }),
} satisfies Rules<RemindToAnswer, Submitted>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const remindToAnswerRefusals = { ...theApplication, ...remindToAnswerRules };

export type RemindToAnswerRefusal = keyof typeof remindToAnswerRefusals;

/** Decides whether a reminder of the office's open questions goes out; each place in the schedule once. */
export const remindToAnswer = (
  command: RemindToAnswer,
  state: Application,
): Decision<ApplicationEvent, RemindToAnswerRefusal> => {
  const application = findOrRefuse(theApplication, remindToAnswerRules, command, state, {});
  if ('refused' in application) return application;
  const { applicationId, dueOn, number, now } = command;
  if (number <= lastNumber(reminderOf(command), application.reminders)) return { accepted: [] };
  const data = { applicationId, dueOn, number, tone: toneOn(dayInBerlin(now), dueOn) };
  return { accepted: [{ type: 'AnswerReminderIssued', data }] };
};
