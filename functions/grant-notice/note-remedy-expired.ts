import * as z from 'zod';
import { noteRemedyExpired as decide } from '../../domain/grant-notice/note-remedy-expired.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantNoticePermissions } from '../../domain/permissions/grant-notice.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows from the day after the last one for a remedy. */
export const noteRemedyExpired = command({
  name: 'note-remedy-expired',
  permission: grantNoticePermissions['note-remedy-expired'],
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
