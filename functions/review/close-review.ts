import * as z from 'zod';
import { reviewPermissions } from '../../domain/permissions/review.ts';
import { toReview } from '../../domain/permissions/review-standing.ts';
import { closeReview as decideCloseReview, endReview } from '../../domain/review/close-review.ts';
import { review } from '../../domain/review/review.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

const closing = {
  name: 'close-review',
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: review,
  standing: toReview,
  key: ({ params }: { readonly params: { readonly applicationId: string } }) => params.applicationId,
};

/** POST /applications/{applicationId}/review/closure */
export const closeReview = command({
  ...closing,
  permission: reviewPermissions['close-review'],
  decide: decideCloseReview,
  refusals: { 'unknown-review': 404 },
});

/** Follows when the committee has decided, or the application was withdrawn. */
export const closeReviewAfterOutcome = command({
  ...closing,
  permission: reviewPermissions['close-review-after-outcome'],
  decide: endReview,
  refusals: {},
});

export const handler = httpCommand(closeReview);
