import * as z from 'zod';
import { fundRow, publicFund } from '../../domain/fund/fund-row.ts';
import { slug } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /funds/{fundId} */
export const handler = httpQuery({
  name: 'fund',
  openTo: 'public',
  params: z.strictObject({ fundId: slug() }),
  search: z.strictObject({}),
  view: async (rows, { params }) => {
    const found = await rows.get(fundRow, `fund-${params.fundId}`);
    return found && { body: publicFund(found.row), version: found.revision };
  },
});
