import * as z from 'zod';
import { leavingBefore, paymentsDue } from '../../domain/views/payments-due.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /payments/due */
export const handler = httpQuery({
  name: 'payments-due',
  openTo: ['coordination-office', 'finance'],
  params: z.strictObject({}),
  search: z.strictObject({}),
  view: async (rows, { who }) => {
    const payments = await paymentsDue(rows, who);
    return { body: { payments, leavingBefore: leavingBefore(payments) } };
  },
});
