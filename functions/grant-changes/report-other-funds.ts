import * as z from 'zod';
import { reportOtherFunds as decide } from '../../domain/grant-changes/report-other-funds.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantChangePermissions } from '../../domain/permissions/grant-changes.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { applicationId, cents, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/grant/other-funds */
export const reportOtherFunds = command({
  name: 'report-other-funds',
  permission: grantChangePermissions['report-other-funds'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    kind: z.enum(['own', 'third', 'participant-fees']),
    source: text(200),
    amountCents: cents(),
  }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'case-closed': 409,
    'renounced-before': 409,
    'funds-without-amount': 422,
  },
});

export const handler = httpCommand(reportOtherFunds);
