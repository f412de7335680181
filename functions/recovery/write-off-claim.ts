import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { recoveryPermissions } from '../../domain/permissions/recovery.ts';
import { writeOffClaim as decide } from '../../domain/recovery/write-off-claim.ts';
import { applicationId, flag, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/claim/relief/decision */
export const writeOffClaim = command({
  name: 'write-off-claim',
  permission: recoveryPermissions['write-off-claim'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ isGranted: flag(), reasons: text(4_000) }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'no-relief-proposed': 409,
    'proposed-by-same-person': 403,
    'claim-paid-meanwhile': 409,
  },
});

export const handler = httpCommand(writeOffClaim);
