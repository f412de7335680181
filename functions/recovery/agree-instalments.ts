import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { recoveryPermissions } from '../../domain/permissions/recovery.ts';
import { agreeInstalments as decide } from '../../domain/recovery/agree-instalments.ts';
import { applicationId, text } from '../../events/fields.ts';
import { Instalment } from '../../events/recovery-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/claim/instalments */
export const agreeInstalments = command({
  name: 'agree-instalments',
  permission: recoveryPermissions['agree-instalments'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ instalments: z.array(Instalment).min(1).max(60), reason: text(4_000) }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'case-closed': 409,
    'nothing-owed': 409,
    'instalment-without-amount': 422,
    'instalments-differ-from-claim': 422,
    'instalments-out-of-order': 422,
    'instalment-in-past': 422,
  },
});

export const handler = httpCommand(agreeInstalments);
