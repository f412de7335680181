import * as z from 'zod';
import { renounceGrant as decide } from '../../domain/grant/renounce-grant.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantNoticePermissions } from '../../domain/permissions/grant-notice.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { applicationId, cents, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/grant/renunciation */
export const renounceGrant = command({
  name: 'renounce-grant',
  permission: grantNoticePermissions['renounce-grant'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    extent: z.enum(['full', 'rest', 'part']),
    amountCents: cents().nullable().default(null),
    reason: text(1_000).nullable().default(null),
  }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'not-a-signatory': 403,
    'case-closed': 409,
    'grant-lapsed': 409,
    'renounced-before': 409,
    'grant-revoked': 409,
    'settlement-awaited': 409,
    'already-settled': 409,
    'payments-pending': 409,
    'nothing-to-renounce': 409,
    'renounced-amount-misplaced': 422,
    'renounced-over-grant': 422,
  },
});

export const handler = httpCommand(renounceGrant);
