import * as z from 'zod';
import { acceptGrant as decide } from '../../domain/grant/accept-grant.ts';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { payoutPermissions } from '../../domain/permissions/payout.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from './recipient.ts';

/** POST /applications/{applicationId}/grant/acceptance */
export const acceptGrant = command({
  name: 'accept-grant',
  permission: payoutPermissions['accept-grant'],
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
    'grant-lapsed': 409,
    'renounced-before': 409,
    'already-settled': 409,
    'grant-revoked': 409,
    'case-closed': 409,
    'objection-open': 409,
    'acceptance-late': 409,
  },
});

export const handler = httpCommand(acceptGrant);
