import { answerOwed } from '../application/remind-to-answer.ts';
import type { CaseFacts } from '../case/case-facts.ts';
import { owedOf } from '../payout/owed.ts';
import type { FollowUp } from '../reaction.ts';
import { reminderDue } from '../reminders/schedule.ts';

/** The reminder of open questions that goes out today. */
export const answerReminders = ({ application }: CaseFacts, today: string): readonly FollowUp[] => {
  const { applicationId, answerDueOn, reminders } = application;
  return answerOwed(answerDueOn).flatMap((owed) => {
    const number = reminderDue(owed, reminders, today);
    if (number === undefined) return [];
    return [{ command: 'remind-to-answer', params: { applicationId }, body: { dueOn: owed.dueOn, number } }];
  });
};

/** The reminders of what a recipient owes that go out today. */
export const recipientReminders = (
  { application, payout }: CaseFacts,
  today: string,
): readonly FollowUp[] => {
  if (!payout) return [];
  const { applicationId } = application;
  return owedOf(payout, today).flatMap((owed) => {
    const number = reminderDue(owed, payout.reminders, today);
    return number === undefined
      ? []
      : [{ command: 'remind', params: { applicationId }, body: { ...owed, number } }];
  });
};
