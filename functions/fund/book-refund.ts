import * as z from 'zod';
import { bookRefund as decide } from '../../domain/fund/book-refund.ts';
import { fund } from '../../domain/fund/fund.ts';
import { fundPermissions } from '../../domain/permissions/fund.ts';
import { toFund } from '../../domain/permissions/fund-standing.ts';
import { applicationId, cents, day, refundId, repaymentId, setOffId, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows from a refund that came in, or is there again. */
export const bookRefund = command({
  name: 'book-refund',
  permission: fundPermissions['book-refund'],
  standing: toFund,
  params: z.strictObject({ fundId: slug() }),
  body: z.strictObject({
    applicationId: applicationId(),
    refundId: z.union([refundId(), repaymentId(), setOffId()]),
    amountCents: cents(),
    receivedOn: day(),
    valueOn: day().nullable(),
  }),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  decide,
  refusals: { 'unknown-fund': 404, 'refund-booked-differently': 409, 'refund-above-payments': 409 },
});
