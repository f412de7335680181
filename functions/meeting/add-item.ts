import * as z from 'zod';
import { addItem as decide } from '../../domain/meeting/add-item.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { toMeeting } from '../../domain/permissions/meeting-standing.ts';
import { applicationId, meetingId, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readAgenda } from './agenda-others.ts';

/** POST /meetings/{meetingId}/items */
export const addItem = command({
  name: 'add-item',
  permission: meetingPermissions['add-item'],
  standing: toMeeting,
  params: z.strictObject({ meetingId: meetingId() }),
  body: z.strictObject({
    applicationId: applicationId(),
    reconsideredFor: text(1_000).nullable().default(null),
  }),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  others: (read, { body }, state) =>
    readAgenda(read, {
      programmeId: state.status === 'none' ? '' : state.programmeId,
      applicationIds: [body.applicationId],
      reconsideredIds: body.reconsideredFor === null ? [] : [body.applicationId],
    }),
  decide,
  refusals: {
    'unknown-meeting': 404,
    'not-running-the-meeting': 403,
    'meeting-closed': 409,
    'motion-in-circulation': 409,
    'no-second-meeting': 422,
    'agenda-full': 422,
    'application-listed-twice': 422,
    'unknown-application': 404,
    'not-for-this-committee': 422,
    'application-not-decidable': 409,
    'admitted-too-late': 422,
  },
});

export const handler = httpCommand(addItem);
