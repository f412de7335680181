import * as z from 'zod';
import { correctMinutes as decide } from '../../domain/meeting/correct-minutes.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { toMeeting } from '../../domain/permissions/meeting-standing.ts';
import { meetingId, slug, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readItsPapers } from './its-papers.ts';

/** POST /meetings/{meetingId}/minutes/corrections */
export const correctMinutes = command({
  name: 'correct-minutes',
  permission: meetingPermissions['correct-minutes'],
  standing: toMeeting,
  params: z.strictObject({ meetingId: meetingId() }),
  body: z.strictObject({ itemId: slug().nullable().default(null), text: text(4_000), reason: text(1_000) }),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  others: readItsPapers,
  decide,
  refusals: {
    'unknown-meeting': 404,
    'not-running-the-meeting': 403,
    'unknown-item': 404,
    'minutes-not-signed': 409,
    'minutes-erased': 409,
    'case-erased': 409,
  },
});

export const handler = httpCommand(correctMinutes);
