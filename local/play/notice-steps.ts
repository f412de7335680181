import { Anything, type Board, offices } from './board.ts';
import { addDays } from './dates.ts';
import { post, recipient } from './on-application.ts';
import type { Staged } from './payout-moments.ts';
import type { PlayedNotice, Story } from './story.ts';

const send = (board: Board, story: Story, { channel }: PlayedNotice) => {
  const body = { channel, hasPortalConsent: channel === 'portal' };
  return post(board, story, offices.coordination, 'notice', 'grant/notice/posting', body, Anything);
};

const fetchNotice = (board: Board, story: Story) =>
  post(board, story, recipient(board, story), 'retrieve', 'grant/notice/retrieval', {}, Anything);

const waive = (board: Board, story: Story) =>
  post(board, story, recipient(board, story), 'waive', 'grant/remedy-waiver', {}, Anything);

/** The notice goes out; from the portal it is fetched on the next day, and a remedy may be given up after that. */
export const noticeSteps = (board: Board, story: Story, postedOn: string): readonly Staged[] => {
  const { notice } = story;
  if (!notice) return [];
  const step = (days: number, run: () => Promise<unknown>): Staged => ({
    stage: 'granted',
    on: addDays(postedOn, days),
    run,
  });
  return [
    step(0, () => send(board, story, notice)),
    ...(notice.channel === 'portal' ? [step(1, () => fetchNotice(board, story))] : []),
    ...(notice.waives ? [step(2, () => waive(board, story))] : []),
  ];
};
