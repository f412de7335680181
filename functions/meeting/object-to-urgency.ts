import * as z from 'zod';
import { meeting } from '../../domain/meeting/meeting.ts';
import { objectToUrgency as decide } from '../../domain/meeting/object-to-urgency.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { toMeeting } from '../../domain/permissions/meeting-standing.ts';
import { meetingId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** PUT /meetings/{meetingId}/urgency/objections/mine */
export const objectToUrgency = command({
  name: 'object-to-urgency',
  permission: meetingPermissions['object-to-urgency'],
  standing: toMeeting,
  params: z.strictObject({ meetingId: meetingId() }),
  body: z.strictObject({}),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  decide,
  refusals: {
    'unknown-meeting': 404,
    'without-a-vote': 403,
    'meeting-not-urgent': 409,
    'meeting-closed': 409,
    'resolved-already': 409,
  },
});

export const handler = httpCommand(objectToUrgency);
