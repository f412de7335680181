import * as z from 'zod';
import { fundLedgerRow } from '../../domain/fund/fund-ledger-row.ts';
import { totalsOf } from '../../domain/fund/fund-row.ts';
import { slug } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /funds/{fundId}/ledger */
export const handler = httpQuery({
  name: 'fund-ledger',
  openTo: ['administrator', 'coordination-office', 'finance', 'checker', 'auditor'],
  params: z.strictObject({ fundId: slug() }),
  search: z.strictObject({}),
  view: async (rows, { params }) => {
    const found = await rows.get(fundLedgerRow, `fund-${params.fundId}`);
    if (!found) return undefined;
    const { fundId, programmeId, title, year, closedOn, cases, bookings } = found.row;
    const totals = totalsOf(found.row);
    return {
      body: { fundId, programmeId, title, year, closedOn, ...totals, cases, bookings },
      version: found.revision,
    };
  },
});
