import * as z from 'zod';
import { closeMeeting as decide } from '../../domain/meeting/close-meeting.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { toMeeting } from '../../domain/permissions/meeting-standing.ts';
import { meetingId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /meetings/{meetingId}/closure */
export const closeMeeting = command({
  name: 'close-meeting',
  permission: meetingPermissions['close-meeting'],
  standing: toMeeting,
  params: z.strictObject({ meetingId: meetingId() }),
  body: z.strictObject({}),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  decide,
  refusals: {
    'unknown-meeting': 404,
    'not-running-the-meeting': 403,
    'items-pending': 409,
  },
});

export const handler = httpCommand(closeMeeting);
