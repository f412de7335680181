import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { deferItem as decide, reasonsToDefer } from '../../domain/meeting/defer-item.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import { itemOf } from '../../domain/meeting/meeting-rules.ts';
import { toItem } from '../../domain/permissions/item-standing.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { code, day, meetingId, slug, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readConflicts } from './item-others.ts';

/** POST /meetings/{meetingId}/items/{itemId}/deferral */
export const deferItem = command({
  name: 'defer-item',
  permission: meetingPermissions['defer-item'],
  standing: toItem,
  params: z.strictObject({ meetingId: meetingId(), itemId: slug() }),
  body: z.strictObject({
    reason: code(...reasonsToDefer),
    details: z
      .strictObject({
        question: text(2_000).nullable().default(null),
        answerDueOn: day().nullable().default(null),
        nextMeetingOn: day().nullable().default(null),
      })
      .default({ question: null, answerDueOn: null, nextMeetingOn: null }),
  }),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  others: async (read, input, state) => {
    const [conflicts, itsApplication] = await Promise.all([
      readConflicts(read, input, state),
      read(application, itemOf(state, input.params)?.applicationId ?? ''),
    ]);
    return { ...conflicts, application: itsApplication };
  },
  decide,
  refusals: {
    'unknown-meeting': 404,
    'unknown-item': 404,
    'not-running-the-meeting': 403,
    'motion-in-circulation': 409,
    'conflict-for-this-item': 403,
    'item-decided': 409,
    'application-not-decidable': 409,
    'quorum-is-met': 409,
    'question-without-reason': 422,
    'due-day-not-ahead': 422,
  },
});

export const handler = httpCommand(deferItem);
