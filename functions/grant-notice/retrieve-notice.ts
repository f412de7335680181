import * as z from 'zod';
import { retrieveNotice as decide } from '../../domain/grant-notice/retrieve-notice.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantNoticePermissions } from '../../domain/permissions/grant-notice.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/grant/notice/retrieval */
export const retrieveNotice = command({
  name: 'retrieve-notice',
  permission: grantNoticePermissions['retrieve-notice'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'notice-not-in-portal': 409,
    'notice-no-longer-provided': 409,
  },
});

export const handler = httpCommand(retrieveNotice);
