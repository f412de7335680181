import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { recoveryPermissions } from '../../domain/permissions/recovery.ts';
import { chargeCost as decide } from '../../domain/recovery/charge-cost.ts';
import { applicationId, cents, code } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/claim/costs */
export const chargeCost = command({
  name: 'charge-cost',
  permission: recoveryPermissions['charge-cost'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ kind: code('reminder-fee', 'enforcement'), amountCents: cents() }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'case-closed': 409,
    'enforcement-suspended': 409,
    'claim-not-overdue': 409,
    'cost-without-amount': 422,
  },
});

export const handler = httpCommand(chargeCost);
