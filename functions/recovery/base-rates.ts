import * as z from 'zod';
import { ratesIn } from '../../domain/recovery/base-rate-row.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /base-rates: every base rate that interest can be computed with, and where it comes from */
export const handler = httpQuery({
  name: 'base-rates',
  openTo: 'signed-in',
  params: z.strictObject({}),
  search: z.strictObject({}),
  view: async (rows) => ({ body: { baseRates: await ratesIn(rows) } }),
});
