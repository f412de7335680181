import { applicationMoments, organisationMoments } from './application-moments.ts';
import { type Board, emptyBoard, type Moment } from './board.ts';
import type { Client } from './client.ts';
import { meetingMoments } from './meeting-moments.ts';
import { payoutMoments } from './payout-moments.ts';
import { reviewMoments } from './review-moments.ts';
import { settingMoments } from './setting.ts';
import type { Plot } from './story.ts';

const momentsOf = (board: Board): readonly Moment[] => {
  const { organisations, stories, meetings, scenes = [] } = board.plot;
  return [
    ...settingMoments(board),
    ...organisations.flatMap((organisation) => organisationMoments(board, organisation)),
    ...stories.flatMap((story) => [
      ...applicationMoments(board, story),
      ...reviewMoments(board, story),
      ...payoutMoments(board, story),
    ]),
    ...meetings.flatMap((meeting) => meetingMoments(board, meeting)),
    ...scenes.flatMap((scene) => scene(board)),
  ];
};

type Wishes = {
  /** What would happen later is left out. */
  readonly until?: string;
  /** Hears how many of the moments are played. */
  readonly progress?: (done: number, total: number) => void;
};

/**
 * Plays everything in the order of time, moving the clock on from moment to moment.
 *
 * @returns what the play has learnt, for looking at the result
 */
export const perform = async (
  client: Client,
  plot: Plot,
  { until = '9999', progress = () => {} }: Wishes = {},
): Promise<Board> => {
  const board = emptyBoard(client, plot);
  const moments = momentsOf(board)
    .filter(({ at }) => at <= until)
    .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
  let clock = '';
  for (const [place, { at, run }] of moments.entries()) {
    progress(place, moments.length);
    if (at !== clock) await client.clock.set(at);
    clock = at;
    await run();
  }
  await client.settle();
  return board;
};
