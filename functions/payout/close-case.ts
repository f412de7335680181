import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { payoutPermissions } from '../../domain/permissions/payout.ts';
import { closeCase as decide } from '../../domain/settlement/close-case.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from './recipient.ts';

/** POST /applications/{applicationId}/closure */
export const closeCase = command({
  name: 'close-case',
  permission: payoutPermissions['close-case'],
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
    'not-settled': 409,
    'payments-pending': 409,
    'reported-funds-not-counted': 409,
    'hearing-undecided': 409,
    'act-contested': 409,
    'remedy-period-runs': 409,
    'relief-undecided': 409,
    'refund-outstanding': 409,
    'overpaid-not-repaid': 409,
    'interest-undecided': 409,
    'still-payable': 409,
  },
});

export const handler = httpCommand(closeCase);
