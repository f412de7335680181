import * as z from 'zod';
import { returnPayment as decide } from '../../domain/payment/return-payment.ts';
import { payout } from '../../domain/payout/payout.ts';
import { paymentPermissions, toPayment } from '../../domain/permissions/payment.ts';
import { applicationId, day, paymentId } from '../../events/fields.ts';
import { ReturnReason } from '../../events/payment-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from './recipient.ts';

/** POST /applications/{applicationId}/payments/{paymentId}/return */
export const returnPayment = command({
  name: 'return-payment',
  permission: paymentPermissions['return-payment'],
  standing: toPayment,
  params: z.strictObject({ applicationId: applicationId(), paymentId: paymentId() }),
  body: z.strictObject({
    reason: ReturnReason,
    returnedOn: day().nullable().default(null),
    valueOn: day().nullable().default(null),
  }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-payment': 404,
    'acts-for-recipient': 403,
    'payment-not-at-this-step': 409,
    'payment-settled': 409,
    'payment-came-back': 409,
    'case-closed': 409,
    'day-in-future': 422,
    'returned-before-paid': 422,
  },
});

export const handler = httpCommand(returnPayment);
