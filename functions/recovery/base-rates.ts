import * as z from 'zod';
import { pageOf } from '../../domain/reading/page.ts';
import { BASE_RATE_BOOK } from '../../domain/recovery/base-rate-book.ts';
import { baseRateRow, ratesFrom } from '../../domain/recovery/base-rate-row.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { firstFirst } from '../../runtime/http/list-search.ts';

/** GET /base-rates: every base rate that interest can be computed with, and where it comes from */
export const handler = httpList({
  name: 'base-rates',
  openTo: 'signed-in',
  params: z.strictObject({}),
  choices: { order: firstFirst() },
  columns: ['validFromOn', 'basisPoints', 'source'],
  view: async (rows, { search, wish }) => {
    const found = await rows.get(baseRateRow, `partnership-${BASE_RATE_BOOK}`);
    const page = pageOf(ratesFrom(found?.row), ({ validFromOn }) => validFromOn, wish, search.order);
    return { ...page, version: found?.revision ?? 0 };
  },
});
