import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { recoveryPermissions } from '../../domain/permissions/recovery.ts';
import { waiveInterest as decide } from '../../domain/recovery/waive-interest.ts';
import { applicationId, day, text } from '../../events/fields.ts';
import { InterestKind } from '../../events/interest-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipientAndRates } from './recipient-and-rates.ts';

/** POST /applications/{applicationId}/interest/waiver */
export const waiveInterest = command({
  name: 'waive-interest',
  permission: recoveryPermissions['waive-interest'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ kind: InterestKind, untilOn: day(), reason: text(4_000) }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipientAndRates,
  decide,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'case-closed': 409,
    'grant-bears-no-interest': 409,
    'interest-in-future': 422,
    'refund-not-demanded': 409,
    'late-use-before-settlement': 409,
    'base-rate-missing': 409,
  },
});

export const handler = httpCommand(waiveInterest);
