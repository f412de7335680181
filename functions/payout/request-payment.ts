import * as z from 'zod';
import { requestPayment as decide } from '../../domain/payment/request-payment.ts';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { paymentPermissions } from '../../domain/permissions/payment.ts';
import { applicationId, cents } from '../../events/fields.ts';
import { NeedLine } from '../../events/spending-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipientAndFund } from './recipient.ts';

/** POST /applications/{applicationId}/payments */
export const requestPayment = command({
  name: 'request-payment',
  permission: paymentPermissions['request-payment'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    amountCents: cents(),
    need: z.array(NeedLine).max(60).default([]),
    spentCents: cents().nullable().default(null),
  }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipientAndFund,
  decide,
  refusals: {
    'unknown-grant': 404,
    'grant-not-accepted': 409,
    'grant-not-final': 409,
    'objection-open': 409,
    'renounced-before': 409,
    'case-closed': 409,
    'settlement-awaited': 409,
    'payment-without-amount': 422,
    'payment-over-grant': 422,
    'no-confirmed-account': 409,
    'year-end-passed': 409,
    'payment-year-closed': 409,
    'need-not-listed': 422,
    'need-line-unknown': 422,
    'need-not-due-yet': 422,
    'spending-fell': 422,
    'payment-over-need': 422,
  },
  answer: ([first]) => (first?.type === 'PaymentRequested' ? { paymentId: first.data.paymentId } : {}),
});

export const handler = httpCommand(requestPayment);
