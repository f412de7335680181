import type { CaseFacts } from '../case/case-facts.ts';
import type { FollowUp } from '../reaction.ts';
import {
  expiredRemedies,
  finalRejections,
  unacceptedGrants,
  unansweredApplications,
} from './ended-by-time.ts';
import { answerReminders, recipientReminders } from './reminders-due.ts';

/** What follows in a case from the mere fact that it is this day. */
export type DailyRule = (facts: CaseFacts, today: string) => readonly FollowUp[];

/** By what each does; every follow-up is a command that decides again on the facts of that moment. */
export const dailyRules: Readonly<Record<string, DailyRule>> = {
  'lapse-what-nobody-answered': unansweredApplications,
  'note-that-a-grant-is-final': expiredRemedies,
  'note-that-a-rejection-is-final': finalRejections,
  'lapse-what-nobody-accepted': unacceptedGrants,
  'remind-of-the-answer': answerReminders,
  'remind-of-what-is-owed': recipientReminders,
};

/**
 * What follows today in a case.
 *
 * It looks at where the case stands and never at when it was looked at last: a round that was missed is made up for by the next.
 */
export const followUpsOn = (facts: CaseFacts, today: string): readonly FollowUp[] =>
  Object.values(dailyRules).flatMap((rule) => rule(facts, today));
