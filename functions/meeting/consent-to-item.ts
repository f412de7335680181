import * as z from 'zod';
import { consentToItem as decide } from '../../domain/meeting/consent-to-item.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import { toItem } from '../../domain/permissions/item-standing.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { meetingId, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** PUT /meetings/{meetingId}/items/{itemId}/consents/mine */
export const consentToItem = command({
  name: 'consent-to-item',
  permission: meetingPermissions['consent-to-item'],
  standing: toItem,
  params: z.strictObject({ meetingId: meetingId(), itemId: slug() }),
  body: z.strictObject({}),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  decide,
  refusals: {
    'unknown-meeting': 404,
    'unknown-item': 404,
    'without-a-vote': 403,
    'item-decided': 409,
    'consent-not-needed': 409,
  },
});

export const handler = httpCommand(consentToItem);
