import * as z from 'zod';
import { meeting } from '../../domain/meeting/meeting.ts';
import { raiseItemConflict as decide } from '../../domain/meeting/raise-item-conflict.ts';
import { toItem } from '../../domain/permissions/item-standing.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { meetingId, personId, slug, text } from '../../events/fields.ts';
import { ConflictGround } from '../../events/item-conflict-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /meetings/{meetingId}/items/{itemId}/conflicts */
export const raiseItemConflict = command({
  name: 'raise-item-conflict',
  permission: meetingPermissions['raise-item-conflict'],
  standing: toItem,
  params: z.strictObject({ meetingId: meetingId(), itemId: slug() }),
  body: z.strictObject({
    personId: personId().nullable().default(null),
    ground: ConflictGround,
    reason: text(1_000).nullable().default(null),
  }),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  decide,
  refusals: {
    'unknown-meeting': 404,
    'unknown-item': 404,
    'without-a-seat': 422,
    'conflict-without-reason': 422,
    'item-decided': 409,
    'conflict-cleared': 409,
  },
});

export const handler = httpCommand(raiseItemConflict);
