import * as z from 'zod';
import { pageOf } from '../../domain/reading/page.ts';
import { ratesIn } from '../../domain/recovery/base-rate-row.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { firstFirst } from '../../runtime/http/list-search.ts';

/** GET /base-rates: every base rate that interest can be computed with, and where it comes from */
export const handler = httpList({
  name: 'base-rates',
  openTo: 'signed-in',
  params: z.strictObject({}),
  choices: { order: firstFirst() },
  columns: ['validFromOn', 'basisPoints', 'source'],
  view: async (rows, { search, wish }) =>
    pageOf(await ratesIn(rows), ({ validFromOn }) => validFromOn, wish, search.order),
});
