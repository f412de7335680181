import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { recoveryPermissions } from '../../domain/permissions/recovery.ts';
import { postAct as decide } from '../../domain/recovery/post-act.ts';
import { applicationId, day, flag, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/acts/{actId}/notice */
export const postAct = command({
  name: 'post-act',
  permission: recoveryPermissions['post-act'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId(), actId: slug() }),
  body: z.strictObject({ postedOn: day().nullable().default(null), hasRemedyText: flag().default(true) }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'case-closed': 409,
    'grant-lapsed': 409,
    'claim-under-contract': 409,
    'unknown-act': 404,
    'act-posted-before': 409,
    'day-in-future': 422,
  },
});

export const handler = httpCommand(postAct);
