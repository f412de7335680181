import * as z from 'zod';
import { pageOf } from '../../domain/reading/page.ts';
import { myReviews } from '../../domain/views/my-reviews.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { PageSearch } from '../../runtime/http/page-search.ts';

/** GET /reviews */
export const handler = httpQuery({
  name: 'my-reviews',
  openTo: 'signed-in',
  params: z.strictObject({}),
  search: PageSearch,
  view: async (rows, { search, who }) => ({
    body: pageOf(
      await myReviews(rows, who),
      ({ openedAt, applicationId }) => `${openedAt}~${applicationId}`,
      search,
      'falling',
    ),
  }),
});
