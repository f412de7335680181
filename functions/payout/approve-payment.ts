import * as z from 'zod';
import { approvePayment as decide } from '../../domain/payment/approve-payment.ts';
import { paying } from '../../domain/payout/paying.ts';
import { paymentPermissions, toPayment } from '../../domain/permissions/payment.ts';
import { applicationId, paymentId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipientAndFund } from './recipient.ts';

/** POST /applications/{applicationId}/payments/{paymentId}/approval */
export const approvePayment = command({
  name: 'approve-payment',
  permission: paymentPermissions['approve-payment'],
  standing: toPayment,
  params: z.strictObject({ applicationId: applicationId(), paymentId: paymentId() }),
  body: z.strictObject({}),
  aggregate: paying,
  key: ({ params }) => params.applicationId,
  others: readRecipientAndFund,
  decide,
  refusals: {
    'unknown-payment': 404,
    'acts-for-recipient': 403,
    'signed-before': 403,
    'checked-proof-before': 403,
    'payment-not-at-this-step': 409,
    'no-confirmed-account': 409,
    'payment-in-run': 409,
    'year-end-passed': 409,
    'payment-year-closed': 409,
  },
});

export const handler = httpCommand(approvePayment);
