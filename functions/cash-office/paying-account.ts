import * as z from 'zod';
import { CASH_OFFICE } from '../../domain/cash-office/cash-office.ts';
import { payingAccountRow } from '../../domain/cash-office/paying-account-row.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /paying-account */
export const handler = httpQuery({
  name: 'paying-account',
  openTo: ['administrator', 'finance', 'auditor'],
  params: z.strictObject({}),
  search: z.strictObject({}),
  view: async (rows) => {
    const found = await rows.get(payingAccountRow, `cashoffice-${CASH_OFFICE}`);
    if (!found) return { body: { accounts: [] } };
    return { body: found.row, version: found.revision };
  },
});
