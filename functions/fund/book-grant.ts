import * as z from 'zod';
import { bookGrant as decide } from '../../domain/fund/book-grant.ts';
import { fund } from '../../domain/fund/fund.ts';
import { fundPermissions } from '../../domain/permissions/fund.ts';
import { toFund } from '../../domain/permissions/fund-standing.ts';
import { applicationId, cents, day, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows from an issued grant. */
export const bookGrant = command({
  name: 'book-grant',
  permission: fundPermissions['book-grant'],
  standing: toFund,
  params: z.strictObject({ fundId: slug() }),
  body: z.strictObject({ applicationId: applicationId(), amountCents: cents(), issuedOn: day() }),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  decide,
  refusals: { 'unknown-fund': 404, 'grant-booked-differently': 409, 'grant-above-reservation': 409 },
});
