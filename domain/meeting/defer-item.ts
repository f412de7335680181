import type { ApplicationEvent } from '../../events/application-events.ts';
import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { Application } from '../application/application.ts';
import { committeeDeferral } from '../application/committee-outcome.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { isDecidable } from './convene-meeting.ts';
import { itemQuorum } from './item-seats.ts';
import { isPendingItem, type Meeting } from './meeting.ts';
import {
  conflictsFor,
  itemOf,
  knowsMeeting,
  type OnItem,
  runsMeeting,
  type WithConflicts,
} from './meeting-rules.ts';

export type DeferItem = OnItem & {
  readonly reason: Extract<MeetingEvent, { type: 'ItemDeferred' }>['data']['reason'];
};

export type DeferOthers = WithConflicts & { readonly application: Application };

export const deferRules = {
  'unknown-meeting': knowsMeeting,
  'unknown-item': (command, meeting) => itemOf(meeting, command) !== undefined,
  'not-running-the-meeting': runsMeeting,
  'item-decided': (command, meeting) => {
    const item = itemOf(meeting, command);
    return item !== undefined && isPendingItem(item);
  },
  'application-not-decidable': ({ itemId }, { items }, { application }) =>
    isDecidable(application) || { applicationId: items.get(itemId)?.applicationId ?? '' },
  'quorum-is-met': (command, meeting, others): Verdict => {
    const { isMet, presentCount, requiredCount } = itemQuorum(
      meeting,
      conflictsFor(command, meeting, others),
    );
    return command.reason !== 'quorum-not-met' || !isMet || { presentCount, requiredCount };
  },
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
  if (refusal) return refusal;
  const { meetingId, itemId, reason } = command;
  const applicationId = itemOf(meeting, command)?.applicationId ?? '';
  const data = { meetingId, itemId, applicationId, reason };
  return { accepted: [{ type: 'ItemDeferred', data }], also: { application: [committeeDeferral(data)] } };
};
