import * as z from 'zod';
import { cents, count, day, slug } from './fields.ts';

/** The year of a fund is over: what it came to, after what nobody can be given any more was released. */
const FundYearClosed = z.strictObject({
  type: z.literal('FundYearClosed'),
  data: z.strictObject({
    fundId: slug(),
    year: count(9999),
    closedOn: day(),
    allocatedCents: cents(),
    grantedCents: cents(),
    paidCents: cents(),
    refundedCents: cents(),
    /** Released by the closing itself. */
    releasedCents: cents(),
    /** Given back after 31 December, what the closing released included: money of the budget and no longer of the fund. */
    toBudgetCents: cents(),
  }),
});

export const yearEndEvents = [FundYearClosed] as const;
