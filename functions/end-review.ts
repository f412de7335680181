import * as z from 'zod';
import { endReview } from '../domain/review/close-review.ts';
import { review } from '../domain/review/review.ts';
import { applicationId } from '../events/fields.ts';
import { command } from '../runtime/execute.ts';

/** Follows when the outcome is there, or the application was withdrawn. */
export const endsReview = command({
  name: 'end-review',
  openTo: 'reactions',
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: review,
  key: ({ params }) => params.applicationId,
  decide: endReview,
  refusals: {},
});
