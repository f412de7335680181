import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { recoveryPermissions } from '../../domain/permissions/recovery.ts';
import { returnRepayment as decide } from '../../domain/recovery/return-repayment.ts';
import { applicationId, day, repaymentId } from '../../events/fields.ts';
import { ReturnReason } from '../../events/payment-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/claim/repayments/{repaymentId}/return */
export const returnRepayment = command({
  name: 'return-repayment',
  permission: recoveryPermissions['return-repayment'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId(), repaymentId: repaymentId() }),
  body: z.strictObject({ reason: ReturnReason, returnedOn: day() }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'case-closed': 409,
    'no-repayment-made': 404,
    'day-in-future': 422,
    'repayment-returned-before-made': 422,
  },
});

export const handler = httpCommand(returnRepayment);
