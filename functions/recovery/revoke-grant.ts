import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { recoveryPermissions } from '../../domain/permissions/recovery.ts';
import { revokeGrant as decide } from '../../domain/recovery/revoke-grant.ts';
import { applicationId, cents, day, text } from '../../events/fields.ts';
import { RecoveryGround } from '../../events/revocation-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/revocation */
export const revokeGrant = command({
  name: 'revoke-grant',
  permission: recoveryPermissions['revoke-grant'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    ground: RecoveryGround,
    reasons: text(4_000),
    amountCents: cents().nullable().default(null),
    ineffectiveOn: day(),
  }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'case-closed': 409,
    'grant-by-contract': 409,
    'hearing-missing': 409,
    'hearing-not-over': 409,
    'ground-not-heard': 422,
    'revocation-too-late': 409,
    'payments-pending': 409,
    'nothing-to-revoke': 409,
    'revoked-over-grant': 422,
    'ineffective-in-future': 422,
  },
});

export const handler = httpCommand(revokeGrant);
