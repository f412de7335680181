import * as z from 'zod';
import { bookDisbursement as decide } from '../../domain/fund/book-disbursement.ts';
import { fund } from '../../domain/fund/fund.ts';
import { fundPermissions } from '../../domain/permissions/fund.ts';
import { toFund } from '../../domain/permissions/fund-standing.ts';
import { applicationId, cents, day, paymentId, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows from an executed payment. */
export const bookDisbursement = command({
  name: 'book-disbursement',
  permission: fundPermissions['book-disbursement'],
  standing: toFund,
  params: z.strictObject({ fundId: slug() }),
  body: z.strictObject({
    applicationId: applicationId(),
    paymentId: paymentId(),
    amountCents: cents(),
    executedOn: day(),
    bookedOn: day().nullable(),
    valueOn: day().nullable(),
  }),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  decide,
  refusals: { 'unknown-fund': 404, 'payment-booked-differently': 409, 'payment-above-grant': 409 },
});
