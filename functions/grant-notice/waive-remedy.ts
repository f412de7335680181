import * as z from 'zod';
import { waiveRemedy as decide } from '../../domain/grant-notice/waive-remedy.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantNoticePermissions } from '../../domain/permissions/grant-notice.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/grant/remedy-waiver */
export const waiveRemedy = command({
  name: 'waive-remedy',
  permission: grantNoticePermissions['waive-remedy'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'not-a-signatory': 403,
    'grant-ended': 409,
    'no-remedy-here': 409,
    'objection-open': 409,
  },
});

export const handler = httpCommand(waiveRemedy);
