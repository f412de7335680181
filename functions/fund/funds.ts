import * as z from 'zod';
import { fundRow, publicFund } from '../../domain/fund/fund-row.ts';
import { slug } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /funds, of one programme with `?programmeId=` */
export const handler = httpQuery({
  name: 'funds',
  openTo: 'public',
  params: z.strictObject({}),
  search: z.strictObject({ programmeId: slug().optional() }),
  view: async (rows, { search: { programmeId } }) => {
    const funds = await rows.list(fundRow, programmeId === undefined ? 'all' : `programme/${programmeId}`);
    return { body: { funds: funds.map(({ row }) => publicFund(row)) } };
  },
});
