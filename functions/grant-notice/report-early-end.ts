import * as z from 'zod';
import { reportEarlyEnd as decide } from '../../domain/grant/report-early-end.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantNoticePermissions } from '../../domain/permissions/grant-notice.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { applicationId, day, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/grant/early-end */
export const reportEarlyEnd = command({
  name: 'report-early-end',
  permission: grantNoticePermissions['report-early-end'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ endedOn: day(), reason: text(1_000) }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'grant-not-accepted': 409,
    'project-not-running': 409,
    'day-in-future': 422,
    'end-not-early': 422,
  },
});

export const handler = httpCommand(reportEarlyEnd);
