import * as z from 'zod';
import { announceEndOfVote as decide } from '../../domain/meeting/announce-end-of-vote.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import { toLedItem } from '../../domain/permissions/item-standing.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { meetingId, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readConflicts } from './item-others.ts';

/** POST /meetings/{meetingId}/items/{itemId}/end-of-vote */
export const announceEndOfVote = command({
  name: 'announce-end-of-vote',
  permission: meetingPermissions['announce-end-of-vote'],
  standing: toLedItem,
  params: z.strictObject({ meetingId: meetingId(), itemId: slug() }),
  body: z.strictObject({}),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  others: readConflicts,
  decide,
  refusals: {
    'unknown-meeting': 404,
    'unknown-item': 404,
    'not-presiding': 403,
    'item-not-open': 409,
    'motion-in-circulation': 409,
  },
});

export const handler = httpCommand(announceEndOfVote);
