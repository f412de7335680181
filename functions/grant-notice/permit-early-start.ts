import * as z from 'zod';
import { application, placeOf } from '../../domain/application/application.ts';
import { permitEarlyStart as decide } from '../../domain/grant/permit-early-start.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantNoticePermissions } from '../../domain/permissions/grant-notice.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { applicationId, day, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /applications/{applicationId}/early-start */
export const permitEarlyStart = command({
  name: 'permit-early-start',
  permission: grantNoticePermissions['permit-early-start'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ fromOn: day(), reason: text(1_000) }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: async (read, { params }) => {
    const applied = await read(application, params.applicationId);
    return {
      application: applied,
      organisation: await read(organisation, placeOf(applied.state).organisationId),
    };
  },
  decide,
  refusals: {
    'unknown-application': 404,
    'acts-for-recipient': 403,
    'grant-issued-before': 409,
    'application-ended': 409,
  },
});

export const handler = httpCommand(permitEarlyStart);
