import { Anything, type Board, Created, known, type Moment, offices } from './board.ts';
import { membersOf } from './committee-members.ts';
import { addDays, at, atMinute } from './dates.ts';
import type { PlayedItem, PlayedMeeting } from './story.ts';

const motionOf =
  (board: Board) =>
  ({ story, outcome, amountCents = 0, conditions = [] }: PlayedItem) => ({
    applicationId: known(board.applicationIds, story),
    ...{ outcome, amountCents, conditions },
  });

const send = async (board: Board, { key, programmeId, committeeId, title, items }: PlayedMeeting) => {
  const body = { programmeId, committeeId, title, motions: items.map(motionOf(board)) };
  const ask = { method: 'POST', path: '/circular-votes', body } as const;
  const { id } = await board.client.as(offices.coordination).does(`${key}-circulate`, ask, Created);
  board.meetingIds.set(key, id);
};

const voteOnAll = async (board: Board, { key, items }: PlayedMeeting, username: string) => {
  const meeting = `/meetings/${known(board.meetingIds, key)}`;
  for (const [place, { against = [] }] of items.entries()) {
    const body = { vote: against.includes(username) ? 'no' : 'yes' };
    const ask = { method: 'PUT', path: `${meeting}/items/item-${place + 1}/votes/mine`, body } as const;
    await board.client.as(username).does(`${key}-circular-vote-${place + 1}`, ask, Anything);
  }
};

const count = (board: Board, { key }: PlayedMeeting) => {
  const path = `/circular-votes/${known(board.meetingIds, key)}/closure`;
  const office = board.client.as(offices.coordination);
  return office.does(`${key}-count`, { method: 'POST', path, body: {} }, Anything);
};

const BEGIN = 9 * 60;

/** A vote by circulation: it goes round on its day, everybody votes within two days, and the office counts it then. */
export const circularMoments = (
  board: Board,
  meeting: PlayedMeeting,
  counted: () => Promise<void>,
): readonly Moment[] => [
  { at: atMinute(meeting.on, BEGIN), run: () => send(board, meeting) },
  ...membersOf(board, meeting).map(({ username }, place) => ({
    at: atMinute(addDays(meeting.on, 1 + (place % 2)), BEGIN + 20 * place),
    run: () => voteOnAll(board, meeting, username),
  })),
  {
    at: at(addDays(meeting.on, 3), '10:00'),
    run: async () => {
      await count(board, meeting);
      await counted();
    },
  },
];
