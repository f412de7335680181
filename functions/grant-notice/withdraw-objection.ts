import * as z from 'zod';
import { withdrawObjection as decide } from '../../domain/grant-notice/withdraw-objection.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantNoticePermissions } from '../../domain/permissions/grant-notice.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { applicationId, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/grant/objection/withdrawal */
export const withdrawObjection = command({
  name: 'withdraw-objection',
  permission: grantNoticePermissions['withdraw-objection'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ against: slug().nullable().default(null) }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'not-a-signatory': 403,
    'no-objection-open': 409,
  },
});

export const handler = httpCommand(withdrawObjection);
