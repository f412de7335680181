import * as z from 'zod';
import { excuseAbsence as decide } from '../../domain/meeting/excuse-absence.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import { toPersonInMeeting } from '../../domain/permissions/standing.ts';
import { permissions } from '../../domain/permissions/table.ts';
import { meetingId, personId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** PUT /meetings/{meetingId}/excuses/{personId} */
export const excuseAbsence = command({
  name: 'excuse-absence',
  permission: permissions['excuse-absence'],
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
