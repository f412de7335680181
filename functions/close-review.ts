import * as z from 'zod';
import { closeReview } from '../domain/review/close-review.ts';
import { review } from '../domain/review/review.ts';
import { applicationId } from '../events/fields.ts';
import { command } from '../runtime/execute.ts';
import { httpCommand } from '../runtime/http-command.ts';

/** POST /applications/{applicationId}/review/closure */
export const close = command({
  name: 'close-review',
  openTo: ['coordination-office'],
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: review,
  key: ({ params }) => params.applicationId,
  decide: closeReview,
  refusals: { 'unknown-review': 404 },
});

export const handler = httpCommand(close);
