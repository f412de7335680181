import * as z from 'zod';
import { postNotice as decide } from '../../domain/grant-notice/post-notice.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantNoticePermissions } from '../../domain/permissions/grant-notice.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { applicationId, day } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/grant/notice/posting */
export const postNotice = command({
  name: 'post-notice',
  permission: grantNoticePermissions['post-notice'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    channel: z.enum(['post', 'portal']),
    postedOn: day().nullable().default(null),
    hasPortalConsent: z.boolean().default(false),
  }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'grant-ended': 409,
    'notice-notified-before': 409,
    'notice-lies-in-portal': 409,
    'portal-not-fetched': 422,
    'portal-needs-consent': 422,
    'day-in-future': 422,
    'posted-before-issue': 422,
  },
});

export const handler = httpCommand(postNotice);
