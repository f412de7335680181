import * as z from 'zod';
import { meeting } from '../../domain/meeting/meeting.ts';
import { objectToCircularVote as decide } from '../../domain/meeting/object-to-circular-vote.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { toMeeting } from '../../domain/permissions/meeting-standing.ts';
import { meetingId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** PUT /circular-votes/{meetingId}/objections/mine */
export const objectToCircularVote = command({
  name: 'object-to-circular-vote',
  permission: meetingPermissions['object-to-circular-vote'],
  standing: toMeeting,
  params: z.strictObject({ meetingId: meetingId() }),
  body: z.strictObject({}),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  decide,
  refusals: {
    'unknown-meeting': 404,
    'without-a-vote': 403,
    'not-by-circulation': 409,
    'meeting-closed': 409,
    'circulation-over': 409,
  },
});

export const handler = httpCommand(objectToCircularVote);
