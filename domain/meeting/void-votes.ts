import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { KeepingOut } from './item-conflicts.ts';
import type { MeetingItem } from './meeting-item.ts';

type VoteVoided = Extract<MeetingEvent, { type: 'VoteVoided' }>;

/** Says of every vote cast by somebody who turned out to have a conflict that it does not count. */
export const voidedVotes = (
  meetingId: string,
  { itemId, votes }: MeetingItem,
  { excluded }: KeepingOut,
): readonly VoteVoided[] =>
  [...votes.values()]
    .filter(({ personId }) => excluded.has(personId))
    .map(({ personId }) => ({
      type: 'VoteVoided',
      data: { meetingId, itemId, personId, reason: 'conflict' },
    }));
