import * as z from 'zod';
import { fundLedgerRow } from '../../domain/fund/fund-ledger-row.ts';
import { fundSourcesView } from '../../domain/views/fund-sources-view.ts';
import { slug } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /funds/{fundId}/sources */
export const handler = httpQuery({
  name: 'fund-sources',
  openTo: ['administrator', 'coordination-office', 'finance', 'checker', 'auditor'],
  params: z.strictObject({ fundId: slug() }),
  search: z.strictObject({}),
  view: async (rows, { params }) => {
    const found = await rows.get(fundLedgerRow, `fund-${params.fundId}`);
    const body = found && fundSourcesView(found.row);
    return body && { body, version: found.revision };
  },
});
