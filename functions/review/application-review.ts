import * as z from 'zod';
import { lookingAtScores, programmeOf } from '../../domain/reading/visibility.ts';
import { reviewRow } from '../../domain/review/review-row.ts';
import { reviewView } from '../../domain/views/review-view.ts';
import { applicationId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /applications/{applicationId}/review */
export const handler = httpQuery({
  name: 'application-review',
  openTo: 'signed-in',
  params: z.strictObject({ applicationId: applicationId() }),
  search: z.strictObject({}),
  view: async (rows, { params, who }) => {
    const review = await rows.get(reviewRow, `review-${params.applicationId}`);
    const programme = review && (await programmeOf(rows, review.row.programmeId));
    const body =
      programme && (await reviewView(rows, review.row, programme, await lookingAtScores(rows, who)));
    return body && { body, version: review.revision };
  },
});
