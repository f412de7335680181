import * as z from 'zod';
import { declareItemConflict } from '../domain/meeting/declare-item-conflict.ts';
import { meeting } from '../domain/meeting/meeting.ts';
import { toItem } from '../domain/permissions/standing.ts';
import { permissions } from '../domain/permissions/table.ts';
import { meetingId, personId, slug } from '../events/fields.ts';
import { command } from '../runtime/execute.ts';
import { httpCommand } from '../runtime/http-command.ts';

/** POST /meetings/{meetingId}/items/{itemId}/conflicts */
export const conflict = command({
  name: 'declare-item-conflict',
  permission: permissions['declare-item-conflict'],
  standing: toItem,
  params: z.strictObject({ meetingId: meetingId(), itemId: slug() }),
  body: z.strictObject({ personId: personId().nullable().default(null) }),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  decide: declareItemConflict,
  refusals: {
    'unknown-meeting': 404,
    'unknown-item': 404,
    'conflict-of-another': 403,
    'without-a-seat': 422,
    'item-decided': 409,
  },
});

export const handler = httpCommand(conflict);
