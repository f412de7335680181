import * as z from 'zod';
import { reportSpending as decide } from '../../domain/grant-changes/report-spending.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantChangePermissions } from '../../domain/permissions/grant-changes.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { applicationId, cents, day } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/grant/spending */
export const reportSpending = command({
  name: 'report-spending',
  permission: grantChangePermissions['report-spending'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ spentCents: cents(), untilOn: day() }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'grant-not-accepted': 409,
    'project-not-running': 409,
    'day-in-future': 422,
    'spending-fell': 422,
  },
});

export const handler = httpCommand(reportSpending);
