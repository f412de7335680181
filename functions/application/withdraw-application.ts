import * as z from 'zod';
import { application, placeOf } from '../../domain/application/application.ts';
import { withdrawApplication as decide } from '../../domain/application/withdraw-application.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { payout } from '../../domain/payout/payout.ts';
import { applicationPermissions } from '../../domain/permissions/application.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { applicationId, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /applications/{applicationId}/withdrawal */
export const withdrawApplication = command({
  name: 'withdraw-application',
  permission: applicationPermissions['withdraw-application'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ reason: text(1_000).nullable().default(null) }),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: async (read, { params }, state) => {
    const { organisationId } = placeOf(state);
    const [itsOrganisation, itsPayout] = await Promise.all([
      read(organisation, organisationId),
      read(payout, params.applicationId),
    ]);
    return { organisation: itsOrganisation, payout: itsPayout };
  },
  decide,
  refusals: {
    'unknown-application': 404,
    'not-a-signatory': 403,
    'already-rejected': 409,
    'already-lapsed': 409,
    'grant-already-issued': 409,
  },
});

export const handler = httpCommand(withdrawApplication);
