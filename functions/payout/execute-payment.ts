import * as z from 'zod';
import { executePayment as decide } from '../../domain/payment/execute-payment.ts';
import { paying } from '../../domain/payout/paying.ts';
import { paymentPermissions, toPayment } from '../../domain/permissions/payment.ts';
import { applicationId, day, paymentId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from './recipient.ts';

/** POST /applications/{applicationId}/payments/{paymentId}/execution */
export const executePayment = command({
  name: 'execute-payment',
  permission: paymentPermissions['execute-payment'],
  standing: toPayment,
  params: z.strictObject({ applicationId: applicationId(), paymentId: paymentId() }),
  body: z.strictObject({
    executedOn: day().nullable().default(null),
    valueOn: day().nullable().default(null),
  }),
  aggregate: paying,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-payment': 404,
    'acts-for-recipient': 403,
    'signed-before': 403,
    'checked-proof-before': 403,
    'payment-not-at-this-step': 409,
    'account-changed': 409,
    'day-in-future': 422,
    'payment-in-run': 409,
    'year-end-passed': 409,
  },
});

export const handler = httpCommand(executePayment);
