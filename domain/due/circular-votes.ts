import { endOfDay, startOfDay } from '../calendar/calendar-day.ts';
import type { MeetingRow } from '../meeting/meeting-row.ts';
import type { FollowUp } from '../reaction.ts';

/** A vote by circulation whose time was over before the day began is counted. */
export const endedCircularVotes = (
  { meetingId, votesUntil, closedAt }: Pick<MeetingRow, 'meetingId' | 'votesUntil' | 'closedAt'>,
  today: string,
): readonly FollowUp[] =>
  closedAt === null && (votesUntil ?? endOfDay(today)) <= startOfDay(today)
    ? [{ command: 'close-circular-vote', params: { meetingId }, body: {} }]
    : [];
