import * as z from 'zod';
import { countOfMyReviews, myReviews } from '../../domain/views/my-reviews.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { newestFirst } from '../../runtime/http/list-search.ts';

/** GET /reviews */
export const handler = httpList({
  name: 'my-reviews',
  openTo: 'signed-in',
  params: z.strictObject({}),
  choices: { order: newestFirst() },
  columns: [
    ...([
      'applicationId',
      'programmeId',
      'fundId',
      'roundId',
      'committeeId',
      'title',
      'requestedCents',
    ] as const),
    ...(['status', 'task', 'openedAt', 'closedAt'] as const),
  ],
  view: async (rows, { search: { order }, who, wish }) => myReviews(rows, who, { ...wish, order }),
  count: (rows, { who }) => countOfMyReviews(rows, who),
});
