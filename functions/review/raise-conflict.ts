import * as z from 'zod';
import { reviewPermissions } from '../../domain/permissions/review.ts';
import { toRaisedConflict } from '../../domain/permissions/review-standing.ts';
import { programme } from '../../domain/programme/programme.ts';
import { raiseConflict as decide } from '../../domain/review/raise-conflict.ts';
import { review, streamsOf } from '../../domain/review/review.ts';
import { applicationId, code, personId, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** PUT /applications/{applicationId}/conflicts/{personId} */
export const raiseConflict = command({
  name: 'raise-conflict',
  permission: reviewPermissions['raise-conflict'],
  standing: toRaisedConflict,
  params: z.strictObject({ applicationId: applicationId(), personId: personId() }),
  body: z.strictObject({
    ground: code('member-or-employee', 'relative', 'direct-advantage', 'other'),
    reason: text(1_000),
  }),
  aggregate: review,
  key: ({ params }) => params.applicationId,
  others: async (read, _input, state) => ({
    programme: await read(programme, streamsOf(state).programmeId),
  }),
  decide,
  refusals: { 'unknown-review': 404, 'raised-without-seat': 422, 'raised-against-oneself': 422 },
});

export const handler = httpCommand(raiseConflict);
