import * as z from 'zod';
import { meeting } from '../../domain/meeting/meeting.ts';
import { signMinutes as decide } from '../../domain/meeting/sign-minutes.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { toMeeting } from '../../domain/permissions/meeting-standing.ts';
import { meetingId, sha256 } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { withDigestNow } from './minutes-digest.ts';

/** PUT /meetings/{meetingId}/minutes/signature */
export const signMinutes = command({
  name: 'sign-minutes',
  permission: meetingPermissions['sign-minutes'],
  standing: toMeeting,
  params: z.strictObject({ meetingId: meetingId() }),
  body: z.strictObject({ digest: sha256() }),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  prepare: withDigestNow,
  decide,
  refusals: {
    'unknown-meeting': 404,
    'not-signing': 403,
    'meeting-not-closed': 409,
    'minutes-signed': 409,
    'minutes-changed': 409,
  },
});

export const handler = httpCommand(signMinutes);
