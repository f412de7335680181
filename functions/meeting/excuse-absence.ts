import * as z from 'zod';
import { excuseAbsence as decide } from '../../domain/meeting/excuse-absence.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { toPersonInMeeting } from '../../domain/permissions/meeting-standing.ts';
import { meetingId, personId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** PUT /meetings/{meetingId}/excuses/{personId} */
export const excuseAbsence = command({
  name: 'excuse-absence',
  permission: meetingPermissions['excuse-absence'],
  standing: toPersonInMeeting,
  params: z.strictObject({ meetingId: meetingId(), personId: personId() }),
  body: z.strictObject({}),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  decide,
  refusals: {
    'unknown-meeting': 404,
    'excuse-of-another': 403,
    'without-a-seat': 422,
    'meeting-closed': 409,
  },
});

export const handler = httpCommand(excuseAbsence);
