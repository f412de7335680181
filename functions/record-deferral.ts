import * as z from 'zod';
import { application } from '../domain/application/application.ts';
import { recordDeferral } from '../domain/application/record-deferral.ts';
import { applicationId, code, meetingId, slug } from '../events/fields.ts';
import { command } from '../runtime/execute.ts';

/** Follows when the committee puts an item off. */
export const recordsDeferral = command({
  name: 'record-deferral',
  openTo: 'reactions',
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    reason: code('quorum-not-met', 'open-question', 'funds-exhausted'),
    meetingId: meetingId(),
    itemId: slug(),
  }),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  decide: recordDeferral,
  refusals: { 'unknown-application': 404, 'not-before-committee': 409 },
});
