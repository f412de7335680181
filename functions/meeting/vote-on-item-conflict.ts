import * as z from 'zod';
import { meeting } from '../../domain/meeting/meeting.ts';
import { voteOnItemConflict as decide } from '../../domain/meeting/vote-on-item-conflict.ts';
import { toConflictOnItem } from '../../domain/permissions/item-standing.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { flag, meetingId, personId, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readConflicts } from './item-others.ts';

/** PUT /meetings/{meetingId}/items/{itemId}/conflicts/{personId}/votes/mine */
export const voteOnItemConflict = command({
  name: 'vote-on-item-conflict',
  permission: meetingPermissions['vote-on-item-conflict'],
  standing: toConflictOnItem,
  params: z.strictObject({ meetingId: meetingId(), itemId: slug(), personId: personId() }),
  body: z.strictObject({ isConflict: flag() }),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  others: readConflicts,
  decide,
  refusals: {
    'unknown-meeting': 404,
    'unknown-item': 404,
    'without-a-vote': 403,
    'own-conflict': 403,
    'conflict-not-open': 409,
    'not-voting-now': 409,
    'vote-already-cast': 409,
  },
});

export const handler = httpCommand(voteOnItemConflict);
