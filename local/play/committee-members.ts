import type { Board } from './board.ts';
import type { PlayedMeeting, PlayedMember, Story } from './story.ts';

type Committee = Pick<PlayedMeeting, 'programmeId' | 'committeeId'>;

const fundOf = ({ plot }: Board, { fundId }: Story) => {
  const shipped = plot.programmes.flatMap(({ funds }) => funds).find(({ fund }) => fund.fundId === fundId);
  if (!shipped) throw new Error(`the plot has no fund ${fundId}`);
  return shipped.fund;
};

/** Who decides on a story: the committee that has it on an agenda, otherwise that of its fund. */
export const committeeOf = (board: Board, story: Story): Committee =>
  board.plot.meetings.find(({ items }) => items.some((item) => item.story === story.key)) ??
  fundOf(board, story);

export const membersOf = (
  { plot }: Board,
  { programmeId, committeeId }: Committee,
): readonly PlayedMember[] =>
  plot.seats.find((seats) => seats.programmeId === programmeId && seats.committeeId === committeeId)
    ?.members ?? [];

/** Everybody in the room who has a vote; for an absent member, the substitute. */
export const presentAt = (board: Board, meeting: PlayedMeeting): readonly PlayedMember[] =>
  membersOf(board, meeting).flatMap(({ username, office, substitute }) => {
    if (!meeting.absent?.includes(username)) return [{ username, office }];
    return substitute === undefined ? [] : [{ username: substitute, office: 'member' as const }];
  });
