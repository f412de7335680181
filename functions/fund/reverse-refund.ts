import * as z from 'zod';
import { fund } from '../../domain/fund/fund.ts';
import { reverseRefund as decide } from '../../domain/fund/reverse-refund.ts';
import { fundPermissions } from '../../domain/permissions/fund.ts';
import { toFund } from '../../domain/permissions/fund-standing.ts';
import { applicationId, cents, day, repaymentId, setOffId, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows from a repayment to a recipient, and from what was set off against interest and cost. */
export const reverseRefund = command({
  name: 'reverse-refund',
  permission: fundPermissions['reverse-refund'],
  standing: toFund,
  params: z.strictObject({ fundId: slug() }),
  body: z.strictObject({
    applicationId: applicationId(),
    reversalId: z.union([repaymentId(), setOffId()]),
    amountCents: cents(),
    reversedOn: day(),
  }),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  decide,
  refusals: { 'unknown-fund': 404, 'reversal-booked-differently': 409, 'reversal-above-refunds': 409 },
});
