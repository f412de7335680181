import * as z from 'zod';
import { organisation } from '../domain/organisation/organisation.ts';
import { closeCase } from '../domain/payout/close-case.ts';
import { payout } from '../domain/payout/payout.ts';
import { applicationId } from '../events/fields.ts';
import { command } from '../runtime/execute.ts';
import { httpCommand } from '../runtime/http-command.ts';

/** POST /applications/{applicationId}/closure */
export const closing = command({
  name: 'close-case',
  openTo: ['coordination-office'],
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: async (read, _input, { grant }) => ({
    organisation: await read(organisation, grant?.organisationId ?? ''),
  }),
  decide: closeCase,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'not-settled': 409,
    'payments-pending': 409,
    'refund-outstanding': 409,
    'still-payable': 409,
  },
});

export const handler = httpCommand(closing);
