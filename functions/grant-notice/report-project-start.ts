import * as z from 'zod';
import { reportProjectStart as decide } from '../../domain/grant/report-project-start.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantNoticePermissions } from '../../domain/permissions/grant-notice.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { applicationId, day } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/grant/project-start */
export const reportProjectStart = command({
  name: 'report-project-start',
  permission: grantNoticePermissions['report-project-start'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ startedOn: day() }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'grant-not-accepted': 409,
    'project-not-running': 409,
    'project-started-before': 409,
    'day-in-future': 422,
    'start-outside-period': 422,
  },
});

export const handler = httpCommand(reportProjectStart);
