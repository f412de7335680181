import * as z from 'zod';
import { CASH_OFFICE } from '../../domain/cash-office/cash-office.ts';
import { payingAccountRow } from '../../domain/cash-office/paying-account-row.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { wordedHint } from '../../runtime/http/worded.ts';

/** GET /paying-account */
export const handler = httpQuery({
  name: 'paying-account',
  openTo: ['administrator', 'finance', 'auditor'],
  params: z.strictObject({}),
  search: z.strictObject({}),
  view: async (rows, { language }) => {
    const found = await rows.get(payingAccountRow, `cashoffice-${CASH_OFFICE}`);
    if (!found) return { body: { accounts: [] } };
    const accounts = found.row.accounts.map((account) => wordedHint(account, language));
    return { body: { accounts }, version: found.revision };
  },
});
