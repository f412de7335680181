import * as z from 'zod';
import { lapseGrant as decide } from '../../domain/grant/lapse-grant.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantNoticePermissions } from '../../domain/permissions/grant-notice.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows from the day after the last one for the acceptance. */
export const lapseGrant = command({
  name: 'lapse-grant',
  permission: grantNoticePermissions['lapse-grant'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  decide,
  refusals: {
    'unknown-grant': 404,
  },
});
