import * as z from 'zod';
import { callItem as decide } from '../../domain/meeting/call-item.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import { toLedItem } from '../../domain/permissions/item-standing.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { meetingId, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readConflicts } from './item-others.ts';
import { withLastMotion } from './last-motion.ts';
import { motionBody } from './motion-body.ts';

/** POST /meetings/{meetingId}/items/{itemId}/call */
export const callItem = command({
  name: 'call-item',
  permission: meetingPermissions['call-item'],
  standing: toLedItem,
  params: z.strictObject({ meetingId: meetingId(), itemId: slug() }),
  body: z.strictObject(motionBody),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  prepare: withLastMotion,
  others: readConflicts,
  decide,
  refusals: {
    'unknown-meeting': 404,
    'unknown-item': 404,
    'motion-in-circulation': 409,
    'not-presiding': 403,
    'meeting-closed': 409,
    'meeting-not-begun': 409,
    'urgency-objected': 409,
    'item-decided': 409,
    'consents-missing': 409,
    'too-few-sheets': 409,
    'another-item-open': 409,
    'motion-without-amount': 422,
    'motion-with-amount': 422,
    'motion-over-request': 422,
    'exception-without-reason': 422,
  },
});

export const handler = httpCommand(callItem);
