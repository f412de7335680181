import * as z from 'zod';
import { Anything, type Board, type Moment, variation } from './board.ts';
import { committeeOf, membersOf } from './committee-members.ts';
import { addDays, atMinute } from './dates.ts';
import { onApplication, rulesFor } from './on-application.ts';
import { reaches, type Story } from './story.ts';

const Review = z.looseObject({});

const awaitReview = (board: Board, story: Story, member: string) =>
  board.client
    .as(member)
    .waits(`${story.key}-review-opens`, onApplication(board, story, 'review'), Review, () => true);

const score = (board: Board, story: Story, member: string) => {
  const scores = (rulesFor(board, story)?.criteria.value ?? []).map(({ criterionId, pointsMax }) => {
    const points = (story.favour ?? 4) + variation(`${story.key} ${member} ${criterionId}`, 3) - 1;
    return { criterionId, points: Math.max(0, Math.min(pointsMax, points)) };
  });
  const path = onApplication(board, story, 'scores/mine');
  const ask = { method: 'PUT', path, body: { scores, comment: null } } as const;
  return board.client.as(member).does(`${story.key}-score`, ask, Anything);
};

const declareConflict = (board: Board, story: Story, member: string) => {
  const path = onApplication(board, story, 'conflicts/mine');
  const body = { ground: 'member-or-employee', note: 'Ich bin im Vorstand des Vereins.' };
  return board.client.as(member).does(`${story.key}-conflict`, { method: 'POST', path, body }, Anything);
};

/** The review opens after the admission; conflicts are declared first, then members hand in their sheets over the next days. */
export const reviewMoments = (board: Board, story: Story): readonly Moment[] => {
  if (!reaches(story, 'scored') || story.ends) return [];
  const { submittedOn, conflicts = [] } = story;
  const members = membersOf(board, committeeOf(board, story)).map(({ username }) => username);
  const free = members.filter((member) => !conflicts.includes(member));
  const shift = variation(story.key, free.length);
  const scoring = [...free.slice(shift), ...free.slice(0, shift)].slice(0, board.plot.scoringMembers);
  const minute = 17 * 60 + variation(story.key, 180);
  const [first = ''] = members;
  return [
    {
      at: atMinute(addDays(submittedOn, 6), minute),
      run: async () => {
        await awaitReview(board, story, first);
        for (const member of conflicts) await declareConflict(board, story, member);
      },
    },
    ...scoring.map((member, place) => ({
      at: atMinute(addDays(submittedOn, 7 + (place % 4)), minute + place),
      run: () => score(board, story, member),
    })),
  ];
};
