import type { MeetingRow } from '../meeting/meeting-row.ts';
import type { FollowUp } from '../reaction.ts';
import type { RetentionRow } from '../retention/retention-row.ts';

/** A closed meeting and the papers of what it dealt with; a case of which nothing is known yet has none. */
export type MeetingPapers = {
  readonly meeting: Pick<MeetingRow, 'meetingId' | 'closedAt' | 'erasedOn'>;
  readonly papers: readonly (Pick<RetentionRow, 'erasedOn'> | undefined)[];
};

/** Minutes go the day after the last of their cases went. */
export const endedMeetings = ({ meeting, papers }: MeetingPapers, today: string): readonly FollowUp[] => {
  const { meetingId, closedAt, erasedOn } = meeting;
  const isOver = (one: MeetingPapers['papers'][number]) => (one?.erasedOn ?? today) < today;
  return closedAt !== null && erasedOn === null && papers.every(isOver)
    ? [{ command: 'erase-meeting', params: { meetingId }, body: {} }]
    : [];
};
