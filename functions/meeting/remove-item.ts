import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import { itemOf } from '../../domain/meeting/meeting-rules.ts';
import { removeItem as decide } from '../../domain/meeting/remove-item.ts';
import { paying } from '../../domain/payout/paying.ts';
import { toItem } from '../../domain/permissions/item-standing.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { meetingId, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /meetings/{meetingId}/items/{itemId}/removal */
export const removeItem = command({
  name: 'remove-item',
  permission: meetingPermissions['remove-item'],
  standing: (command, meeting) => toItem(command, meeting, {}),
  params: z.strictObject({ meetingId: meetingId(), itemId: slug() }),
  body: z.strictObject({}),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  others: async (read, { params }, state) => {
    const item = itemOf(state, params);
    const [itsApplication, itsPayout] = await Promise.all([
      read(application, item?.applicationId ?? ''),
      read(paying, item?.applicationId ?? ''),
    ]);
    return { application: itsApplication, payout: itsPayout };
  },
  decide,
  refusals: {
    'unknown-meeting': 404,
    'unknown-item': 404,
    'not-running-the-meeting': 403,
    'item-decided': 409,
    'application-still-open': 409,
  },
});

export const handler = httpCommand(removeItem);
