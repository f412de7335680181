import * as z from 'zod';
import { meeting } from '../../domain/meeting/meeting.ts';
import { recordPresence as decide } from '../../domain/meeting/record-presence.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { toMeeting } from '../../domain/permissions/meeting-standing.ts';
import { flag, meetingId, personId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** PUT /meetings/{meetingId}/presence/{personId} */
export const recordPresence = command({
  name: 'record-presence',
  permission: meetingPermissions['record-presence'],
  standing: toMeeting,
  params: z.strictObject({ meetingId: meetingId(), personId: personId() }),
  body: z.strictObject({ isPresent: flag() }),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  decide,
  refusals: {
    'unknown-meeting': 404,
    'not-running-the-meeting': 403,
    'meeting-closed': 409,
    'no-room-in-circulation': 409,
    'without-a-seat': 422,
  },
});

export const handler = httpCommand(recordPresence);
