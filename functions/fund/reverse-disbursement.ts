import * as z from 'zod';
import { fund } from '../../domain/fund/fund.ts';
import { reverseDisbursement as decide } from '../../domain/fund/reverse-disbursement.ts';
import { fundPermissions } from '../../domain/permissions/fund.ts';
import { toFund } from '../../domain/permissions/fund-standing.ts';
import { applicationId, cents, day, paymentId, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows from a payment that the bank returned. */
export const reverseDisbursement = command({
  name: 'reverse-disbursement',
  permission: fundPermissions['reverse-disbursement'],
  standing: toFund,
  params: z.strictObject({ fundId: slug() }),
  body: z.strictObject({
    applicationId: applicationId(),
    paymentId: paymentId(),
    amountCents: cents(),
    returnedOn: day(),
    valueOn: day().nullable(),
  }),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  decide,
  refusals: { 'unknown-fund': 404, 'payment-booked-differently': 409, 'refunded-already': 409 },
});
