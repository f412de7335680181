import * as z from 'zod';
import { application } from '../domain/application/application.ts';
import { recordResolution } from '../domain/application/record-resolution.ts';
import { applicationId, meetingId, slug } from '../events/fields.ts';
import { Motion } from '../events/meeting-events.ts';
import { command } from '../runtime/execute.ts';

/** Follows from a resolution of the committee. */
export const recordsResolution = command({
  name: 'record-resolution',
  openTo: 'reactions',
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ ...Motion.shape, meetingId: meetingId(), itemId: slug() }),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  decide: recordResolution,
  refusals: { 'unknown-application': 404, 'not-before-committee': 409 },
});
