import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { recoveryPermissions } from '../../domain/permissions/recovery.ts';
import { orderRepayment as decide } from '../../domain/recovery/order-repayment.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/claim/repayment */
export const orderRepayment = command({
  name: 'order-repayment',
  permission: recoveryPermissions['order-repayment'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'checked-proof-before': 403,
    'case-closed': 409,
    'nothing-overpaid': 409,
    'no-confirmed-account': 409,
  },
});

export const handler = httpCommand(orderRepayment);
