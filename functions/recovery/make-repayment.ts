import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { recoveryPermissions } from '../../domain/permissions/recovery.ts';
import { makeRepayment as decide } from '../../domain/recovery/make-repayment.ts';
import { applicationId, day } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/claim/repayment/execution */
export const makeRepayment = command({
  name: 'make-repayment',
  permission: recoveryPermissions['make-repayment'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ executedOn: day().nullable().default(null) }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'checked-proof-before': 403,
    'case-closed': 409,
    'no-repayment-ordered': 409,
    'repayment-ordered-by-you': 403,
    'account-changed': 409,
    'repayment-differs-from-owed': 409,
    'day-in-future': 422,
  },
});

export const handler = httpCommand(makeRepayment);
