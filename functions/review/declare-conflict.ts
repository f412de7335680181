import * as z from 'zod';
import { reviewPermissions } from '../../domain/permissions/review.ts';
import { toReview } from '../../domain/permissions/review-standing.ts';
import { programme } from '../../domain/programme/programme.ts';
import { declareConflict as decide } from '../../domain/review/declare-conflict.ts';
import { review, streamsOf } from '../../domain/review/review.ts';
import { applicationId, code, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /applications/{applicationId}/conflicts/mine */
export const declareConflict = command({
  name: 'declare-conflict',
  permission: reviewPermissions['declare-conflict'],
  standing: toReview,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    ground: code('member-or-employee', 'relative', 'direct-advantage', 'other'),
    note: text(1_000).nullable().default(null),
  }),
  aggregate: review,
  key: ({ params }) => params.applicationId,
  others: async (read, _input, state) => ({
    programme: await read(programme, streamsOf(state).programmeId),
  }),
  decide,
  refusals: { 'unknown-review': 404 },
});

export const handler = httpCommand(declareConflict);
