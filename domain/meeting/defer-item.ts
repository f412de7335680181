import type { ApplicationEvent } from '../../events/application-events.ts';
import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { Application } from '../application/application.ts';
import type { DeferralDetails } from '../application/committee-outcome.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import type { Decision, Rules, Verdict } from '../decision.ts';
import { decidableAs } from './decidable.ts';
import { keepsOut } from './item-conflicts.ts';
import { deferred } from './item-outcome.ts';
import type { Meeting } from './meeting.ts';
import {
  findItem,
  type ItemOf,
  isInRoom,
  isItemPending,
  itemRefusals,
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

const deferRules = {
  'not-running-the-meeting': runsMeeting,
  'motion-in-circulation': isInRoom,
  'conflict-for-this-item': ({ actorId }, { item }, others) => !keepsOut(outOf(item, others), actorId),
  'item-decided': isItemPending,
  'application-not-decidable': (_command, { item }, { application }) =>
    decidableAs(item, application) !== undefined || { applicationId: item.applicationId },
  'quorum-is-met': ({ reason }, found, others): Verdict => {
    const { isMet, presentCount, requiredCount } = quorumFor(found, others);
    return reason !== 'quorum-not-met' || !isMet || { presentCount, requiredCount };
  },
  'question-without-reason': ({ reason, details }) => !details?.question || reason === 'open-question',
  'due-day-not-ahead': ({ details, now }) =>
    [details?.answerDueOn, details?.nextMeetingOn].every((day) => !day || day > dayInBerlin(now)),
} satisfies Rules<DeferItem, ItemOf, DeferOthers>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const deferRefusals = { ...itemRefusals, ...deferRules };

export type DeferRefusal = keyof typeof deferRefusals;

type DeferAlso = { readonly application: readonly ApplicationEvent[] };

/** Decides whether an item is put off to another meeting, and why; the application is put off in the same append. */
export const deferItem = (
  command: DeferItem,
  meeting: Meeting,
  others: DeferOthers,
): Decision<MeetingEvent, DeferRefusal, DeferAlso> => {
  const found = findItem(deferRules, command, meeting, others);
  if ('refused' in found) return found;
  const { meetingId, reason, details } = command;
  const { accepted, application } = deferred(meetingId, found.item, reason, details);
  return { accepted, also: { application } };
};
