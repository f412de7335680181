import type { Acting } from '../aggregate.ts';
import { type Meeting, seatsOf } from '../meeting/meeting.ts';
import type { Programme } from '../programme/programme.ts';
import { committeeTies } from './committee-standing.ts';
import { type Standing, ties } from './permission.ts';
import { toPerson } from './person-standing.ts';

type Actor = Pick<Acting, 'actorId'>;

/** How somebody stands to a meeting. */
export const toMeeting = (actor: Actor, meeting: Meeting): Standing => ({
  relations: ties(...committeeTies(actor, { seats: seatsOf(meeting) })),
  state: meeting.status,
});

/** How somebody stands to a meeting and to the person that the action is about. */
export const toPersonInMeeting = (
  command: Actor & { readonly personId: string },
  meeting: Meeting,
): Standing => {
  const { relations, state } = toMeeting(command, meeting);
  return { relations: new Set([...relations, ...toPerson(command).relations]), state };
};

/** How somebody stands to a committee that is to meet. */
export const toNewMeeting = (
  command: Actor & { readonly committeeId: string },
  meeting: Meeting,
  { programme }: { readonly programme: Programme },
): Standing => ({
  relations: ties(
    ...committeeTies(command, { seats: programme.committees.get(command.committeeId)?.seats ?? [] }),
  ),
  state: meeting.status,
});
