import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { KeepingOut } from './item-conflicts.ts';
import { type MeetingItem, votesOn } from './meeting-item.ts';

type VoteVoided = Extract<MeetingEvent, { type: 'VoteVoided' }>;

/** Says of every vote cast by somebody who turned out to have a conflict that it does not count. */
export const voidedVotes = (
  meetingId: string,
  item: MeetingItem,
  { excluded }: KeepingOut,
): readonly VoteVoided[] =>
  [...votesOn(item).values()]
    .filter(({ personId }) => excluded.has(personId))
    .map(({ personId }) => ({
      type: 'VoteVoided',
      data: { meetingId, itemId: item.itemId, personId, reason: 'conflict' },
    }));
