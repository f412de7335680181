import * as z from 'zod';
import { organisation } from '../domain/organisation/organisation.ts';
import { executePayment } from '../domain/payout/execute-payment.ts';
import { payout } from '../domain/payout/payout.ts';
import { applicationId, day, paymentId } from '../events/fields.ts';
import { command } from '../runtime/execute.ts';
import { httpCommand } from '../runtime/http-command.ts';

/** POST /applications/{applicationId}/payments/{paymentId}/execution */
export const execution = command({
  name: 'execute-payment',
  openTo: ['finance'],
  params: z.strictObject({ applicationId: applicationId(), paymentId: paymentId() }),
  body: z.strictObject({ executedOn: day().nullable().default(null) }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: async (read, _input, { grant }) => ({
    organisation: await read(organisation, grant?.organisationId ?? ''),
  }),
  guards: ['organisation'],
  decide: executePayment,
  refusals: {
    'unknown-payment': 404,
    'acts-for-recipient': 403,
    'signed-before': 403,
    'checked-proof-before': 403,
    'payment-not-at-this-step': 409,
    'account-changed': 409,
    'day-in-future': 422,
  },
});

export const handler = httpCommand(execution);
