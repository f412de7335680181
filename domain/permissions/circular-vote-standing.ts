import type { CirculationOthers, ConveneCircularVote } from '../meeting/convene-circular-vote.ts';
import { isImpartial } from '../meeting/convene-circular-vote.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { toNewMeeting } from './meeting-standing.ts';
import { type Standing, ties } from './permission.ts';

/** How somebody stands to a vote by circulation that they would put to a committee. */
export const toNewCircularVote = (
  command: ConveneCircularVote,
  meeting: Meeting,
  others: CirculationOthers,
): Standing => {
  const isConflicted = command.motions.some(
    ({ applicationId }) => !isImpartial(command, others, applicationId),
  );
  const { relations, state } = toNewMeeting(command, meeting, others);
  return { relations: new Set([...relations, ...ties(['conflicted', isConflicted])]), state };
};
