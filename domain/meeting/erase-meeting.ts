import type { MeetingEvent } from '../../events/meeting-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Retention } from '../retention/retention.ts';
import type { Meeting } from './meeting.ts';
import type { OnMeeting } from './meeting-rules.ts';

/** How long the papers of each case on the agenda are kept. */
export type ErasingOthers = { readonly [papers: `retention:${string}`]: Retention };

const isKept = (retention: Retention | undefined): boolean => retention?.erasedOn === undefined;

/** In the order in which an operator should hear of them. */
export const eraseMeetingRules = {
  'meeting-not-closed': (_command, { isClosed }) => isClosed,
  'cases-still-kept': (_command, { items }, others) => {
    const cases = new Set([...items.values()].map(({ applicationId }) => applicationId));
    const keptCount = [...cases].filter((one) => isKept(others[`retention:${one}`])).length;
    return keptCount === 0 || { keptCount };
  },
} satisfies Rules<OnMeeting, Meeting, ErasingOthers>;

export type EraseMeetingRefusal = keyof typeof eraseMeetingRules;

/**
 * Decides that the names and remarks in the minutes of a meeting are erased: no case that was dealt with is kept any longer.
 *
 * @see GDPR Article 17 (1) and (3)
 */
export const eraseMeeting = (
  command: OnMeeting,
  meeting: Meeting,
  others: ErasingOthers,
): Decision<MeetingEvent, EraseMeetingRefusal> => {
  const refusal = firstBroken(eraseMeetingRules, command, meeting, others);
  if (refusal) return refusal;
  if (meeting.isErased) return { accepted: [] };
  const { meetingId, now } = command;
  return { accepted: [{ type: 'MeetingErased', data: { meetingId, erasedOn: dayInBerlin(now) } }] };
};
