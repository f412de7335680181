import * as z from 'zod';
import { refusePayment as decide } from '../../domain/payment/refuse-payment.ts';
import { paying } from '../../domain/payout/paying.ts';
import { paymentPermissions, toPayment } from '../../domain/permissions/payment.ts';
import { applicationId, paymentId, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /applications/{applicationId}/payments/{paymentId}/refusal */
export const refusePayment = command({
  name: 'refuse-payment',
  permission: paymentPermissions['refuse-payment'],
  standing: toPayment,
  params: z.strictObject({ applicationId: applicationId(), paymentId: paymentId() }),
  body: z.strictObject({ reason: text(500) }),
  aggregate: paying,
  key: ({ params }) => params.applicationId,
  decide,
  refusals: {
    'unknown-payment': 404,
    'payment-not-at-this-step': 409,
    'payment-in-run': 409,
  },
});

export const handler = httpCommand(refusePayment);
