import * as z from 'zod';
import { decideObjection as decide } from '../../domain/grant-notice/decide-objection.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantNoticePermissions } from '../../domain/permissions/grant-notice.ts';
import { toObjection } from '../../domain/permissions/objection-standing.ts';
import { applicationId, cents, slug, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipientFundAndRates } from '../recovery/recipient-and-rates.ts';

/** POST /applications/{applicationId}/grant/objection/decision */
export const decideObjection = command({
  name: 'decide-objection',
  permission: grantNoticePermissions['decide-objection'],
  standing: toObjection,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    outcome: z.enum(['upheld', 'rejected']),
    reasons: text(4_000),
    against: slug().nullable().default(null),
    leftCents: cents().nullable().default(null),
  }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipientFundAndRates,
  decide,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'no-objection-open': 409,
    'objection-entered-by-you': 403,
    'payments-pending': 409,
    'left-amount-misplaced': 422,
    'left-amount-not-lower': 422,
    'release-awaited': 409,
    'fund-year-closed': 409,
    'insufficient-funds-to-restore': 409,
  },
});

export const handler = httpCommand(decideObjection);
