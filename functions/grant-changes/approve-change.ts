import * as z from 'zod';
import { approveChange as decide } from '../../domain/grant-changes/approve-change.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantChangePermissions } from '../../domain/permissions/grant-changes.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { applicationId, changeId, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/grant/changes/{changeId}/approval */
export const approveChange = command({
  name: 'approve-change',
  permission: grantChangePermissions['approve-change'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId(), changeId: changeId() }),
  body: z.strictObject({ reason: text(1_000) }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-change': 404,
    'acts-for-recipient': 403,
    'change-answered-before': 409,
    'change-too-late': 409,
    'change-overtaken': 409,
  },
});

export const handler = httpCommand(approveChange);
