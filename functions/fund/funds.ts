import * as z from 'zod';
import { fundRow, fundsByYear, publicFund } from '../../domain/fund/fund-row.ts';
import { countIn } from '../../domain/reading/count.ts';
import { slug } from '../../events/fields.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { firstFirst } from '../../runtime/http/list-search.ts';

/** GET /funds, of one programme with `?programmeId=`, by their years */
export const handler = httpList({
  name: 'funds',
  openTo: 'public',
  params: z.strictObject({}),
  choices: { programmeId: slug().optional(), order: firstFirst() },
  columns: ['fundId', 'programmeId', 'title', 'year', 'allocatedCents', 'freeCents'],
  view: async (rows, { search: { programmeId, order }, wish }) => {
    const { rows: found, next } = await rows.page(fundRow, fundsByYear(programmeId), { ...wish, order });
    return { items: found.map(({ row }) => publicFund(row)), next };
  },
  count: (rows, { search: { programmeId } }) => countIn(rows, fundRow, fundsByYear(programmeId)),
});
