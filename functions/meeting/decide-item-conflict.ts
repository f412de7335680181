import * as z from 'zod';
import { decideItemConflict as decide } from '../../domain/meeting/decide-item-conflict.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import { toLedItem } from '../../domain/permissions/item-standing.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { meetingId, personId, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readConflicts } from './item-others.ts';

/** POST /meetings/{meetingId}/items/{itemId}/conflicts/{personId}/decision */
export const decideItemConflict = command({
  name: 'decide-item-conflict',
  permission: meetingPermissions['decide-item-conflict'],
  standing: toLedItem,
  params: z.strictObject({ meetingId: meetingId(), itemId: slug(), personId: personId() }),
  body: z.strictObject({}),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  others: readConflicts,
  decide,
  refusals: {
    'unknown-meeting': 404,
    'unknown-item': 404,
    'not-presiding': 403,
    'conflict-not-open': 409,
    'conflict-votes-missing': 409,
  },
});

export const handler = httpCommand(decideItemConflict);
