import * as z from 'zod';
import { organisation } from '../domain/organisation/organisation.ts';
import { acceptGrant } from '../domain/payout/accept-grant.ts';
import { payout } from '../domain/payout/payout.ts';
import { applicationId } from '../events/fields.ts';
import { command } from '../runtime/execute.ts';
import { httpCommand } from '../runtime/http-command.ts';

/** POST /applications/{applicationId}/grant/acceptance */
export const acceptance = command({
  name: 'accept-grant',
  openTo: 'signed-in',
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: async (read, _input, { grant }) => ({
    organisation: await read(organisation, grant?.organisationId ?? ''),
  }),
  decide: acceptGrant,
  refusals: {
    'unknown-grant': 404,
    'not-a-signatory': 403,
  },
});

export const handler = httpCommand(acceptance);
