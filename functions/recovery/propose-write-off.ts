import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { recoveryPermissions } from '../../domain/permissions/recovery.ts';
import { proposeWriteOff as decide } from '../../domain/recovery/propose-write-off.ts';
import { applicationId, day, text } from '../../events/fields.ts';
import { ClaimParts, ReliefKind } from '../../events/recovery-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/claim/relief */
export const proposeWriteOff = command({
  name: 'propose-write-off',
  permission: recoveryPermissions['propose-write-off'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    kind: ReliefKind,
    parts: ClaimParts,
    deferredUntilOn: day().nullable().default(null),
    reasons: text(4_000),
  }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'case-closed': 409,
    'nothing-owed': 409,
    'enforcement-suspended': 409,
    'relief-waits': 409,
    'deferral-needs-day': 422,
    'deferral-takes-nothing': 422,
    'relief-without-amount': 422,
    'relief-over-claim': 422,
  },
});

export const handler = httpCommand(proposeWriteOff);
