import * as z from 'zod';
import { reviewPermissions } from '../../domain/permissions/review.ts';
import { toReview } from '../../domain/permissions/review-standing.ts';
import { keepOutOfReview as decide } from '../../domain/review/keep-out-of-review.ts';
import { review } from '../../domain/review/review.ts';
import { applicationId, personId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows when a committee decided that a member has a conflict of interest. */
export const keepOutOfReview = command({
  name: 'keep-out-of-review',
  permission: reviewPermissions['keep-out-of-review'],
  standing: toReview,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ personId: personId(), decidedBy: personId() }),
  aggregate: review,
  key: ({ params }) => params.applicationId,
  decide,
  refusals: {},
});
