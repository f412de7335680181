import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { recoveryPermissions } from '../../domain/permissions/recovery.ts';
import { openHearing as decide } from '../../domain/recovery/open-hearing.ts';
import { applicationId, count, day, text } from '../../events/fields.ts';
import { RecoveryGround } from '../../events/revocation-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/hearing */
export const openHearing = command({
  name: 'open-hearing',
  permission: recoveryPermissions['open-hearing'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    grounds: z.array(RecoveryGround).min(1).max(5),
    reasons: text(4_000),
    knownSinceOn: day(),
    answerDays: count(92).default(14),
  }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'case-closed': 409,
    'grant-by-contract': 409,
    'nothing-to-take-back': 409,
    'hearing-runs': 409,
    'known-in-future': 422,
    'hearing-too-short': 422,
  },
});

export const handler = httpCommand(openHearing);
