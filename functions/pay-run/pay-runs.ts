import * as z from 'zod';
import { payRunRow } from '../../domain/pay-run/pay-run-row.ts';
import { pageOf } from '../../domain/reading/page.ts';
import { payRunLine } from '../../domain/views/pay-run-view.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { PageSearch } from '../../runtime/http/page-search.ts';

/** GET /pay-runs: the latest first */
export const handler = httpQuery({
  name: 'pay-runs',
  openTo: ['finance', 'auditor'],
  params: z.strictObject({}),
  // Each line looks up all its payments, so that a page of runs is shorter than others.
  search: z.strictObject({ ...PageSearch.shape, limit: z.coerce.number().int().min(1).max(20).default(20) }),
  view: async (rows, { search }) => {
    const found = await rows.list(payRunRow, 'all');
    const page = pageOf(found, ({ row }) => `${row.preparedAt}~${row.runId}`, search, 'falling');
    const payRuns = await Promise.all(page.items.map((run) => payRunLine(rows, run)));
    return { body: { payRuns, next: page.next } };
  },
});
