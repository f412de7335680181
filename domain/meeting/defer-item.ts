import type { ApplicationEvent } from '../../events/application-events.ts';
import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { Application } from '../application/application.ts';
import type { DeferralDetails } from '../application/committee-outcome.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { decidableAs } from './decidable.ts';
import { keepsOut } from './item-conflicts.ts';
import { deferred } from './item-outcome.ts';
import { isCirculation } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import {
  isItemPending,
  itemOf,
  knowsItem,
  knowsMeeting,
  type OnItem,
  outOf,
  quorumFor,
  runsMeeting,
  type WithConflicts,
} from './meeting-rules.ts';

/** Why somebody puts an item off; other reasons follow from a vote. */
export const reasonsToDefer = [
  'quorum-not-met',
  'open-question',
  'funds-exhausted',
  'late-invitation',
] as const;

export type DeferItem = OnItem & {
  readonly reason: (typeof reasonsToDefer)[number];
  /** What is asked of the applicant, and the days that are known already. */
  readonly details?: DeferralDetails;
};

export type DeferOthers = WithConflicts & { readonly application: Application };

export const deferRules = {
  'unknown-meeting': knowsMeeting,
  'unknown-item': knowsItem,
  'not-running-the-meeting': runsMeeting,
  'motion-in-circulation': (_command, meeting) => !isCirculation(meeting),
  'conflict-for-this-item': (command, meeting, others) =>
    !keepsOut(outOf(command, meeting, others), command.actorId),
  'item-decided': isItemPending,
  'application-not-decidable': (command, meeting, { application }) => {
    const item = itemOf(meeting, command);
    return (
      (item && decidableAs(item, application) !== undefined) || { applicationId: item?.applicationId ?? '' }
    );
  },
  'quorum-is-met': (command, meeting, others): Verdict => {
    const { isMet, presentCount, requiredCount } = quorumFor(command, meeting, others);
    return command.reason !== 'quorum-not-met' || !isMet || { presentCount, requiredCount };
  },
  'question-without-reason': ({ reason, details }) => !details?.question || reason === 'open-question',
  'due-day-not-ahead': ({ details, now }) =>
    [details?.answerDueOn, details?.nextMeetingOn].every((day) => !day || day > dayInBerlin(now)),
} satisfies Rules<DeferItem, Meeting, DeferOthers>;

export type DeferRefusal = keyof typeof deferRules;

type DeferAlso = { readonly application: readonly ApplicationEvent[] };

/** Decides whether an item is put off to another meeting, and why; the application is put off in the same append. */
export const deferItem = (
  command: DeferItem,
  meeting: Meeting,
  others: DeferOthers,
): Decision<MeetingEvent, DeferRefusal, DeferAlso> => {
  const refusal = firstBroken(deferRules, command, meeting, others);
  const item = itemOf(meeting, command);
  if (refusal || !item) return refusal ?? { refused: 'unknown-item' };
  const { accepted, application } = deferred(command.meetingId, item, command.reason, command.details);
  return { accepted, also: { application } };
};
