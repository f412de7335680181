import * as z from 'zod';
import { meeting } from '../../domain/meeting/meeting.ts';
import { recordRemark as decide } from '../../domain/meeting/record-remark.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { toMeeting } from '../../domain/permissions/meeting-standing.ts';
import { meetingId, slug, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readItsPapers } from './its-papers.ts';

/** POST /meetings/{meetingId}/minutes/remarks */
export const recordRemark = command({
  name: 'record-remark',
  permission: meetingPermissions['record-remark'],
  standing: toMeeting,
  params: z.strictObject({ meetingId: meetingId() }),
  body: z.strictObject({ itemId: slug().nullable().default(null), text: text(4_000) }),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  others: readItsPapers,
  decide,
  refusals: {
    'unknown-meeting': 404,
    'not-running-the-meeting': 403,
    'unknown-item': 404,
    'minutes-signed': 409,
    'minutes-erased': 409,
    'case-erased': 409,
  },
});

export const handler = httpCommand(recordRemark);
