import type { MeetingEvent } from '../../events/meeting-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { Retention } from '../retention/retention.ts';
import type { Convened, Meeting } from './meeting.ts';
import type { OnMeeting } from './meeting-rules.ts';

/** How long the papers of each case on the agenda are kept. */
export type ErasingOthers = { readonly [papers: `retention:${string}`]: Retention };

const isKept = (retention: Retention | undefined): boolean => retention?.erasedOn === undefined;

const theClosed = {
  'meeting-not-closed': (_command: unknown, meeting: Meeting): Convened | undefined =>
    meeting.status === 'closed' ? meeting : undefined,
};

const eraseMeetingRules = {
  'cases-still-kept': (_command, { items }, others) => {
    const cases = new Set([...items.values()].map(({ applicationId }) => applicationId));
    const keptCount = [...cases].filter((one) => isKept(others[`retention:${one}`])).length;
    return keptCount === 0 || { keptCount };
  },
} satisfies Rules<OnMeeting, Convened, ErasingOthers>;

/** Everything that it is refused for, in the order in which an operator hears of it. */
export const eraseMeetingRefusals = { ...theClosed, ...eraseMeetingRules };

export type EraseMeetingRefusal = keyof typeof eraseMeetingRefusals;

/**
 * Decides that the names and remarks in the minutes of a meeting are erased: no case that was dealt with is kept any longer.
 *
 * @see GDPR Article 17 (1) and (3)
 */
export const eraseMeeting = (
  command: OnMeeting,
  state: Meeting,
  others: ErasingOthers,
): Decision<MeetingEvent, EraseMeetingRefusal> => {
  const meeting = findOrRefuse(theClosed, eraseMeetingRules, command, state, others);
  if ('refused' in meeting) return meeting;
  if (meeting.isErased) return { accepted: [] };
  const { meetingId, now } = command;
  return { accepted: [{ type: 'MeetingErased', data: { meetingId, erasedOn: dayInBerlin(now) } }] };
};
