import * as z from 'zod';
import { payRunRow, payRunsByPreparation } from '../../domain/pay-run/pay-run-row.ts';
import { pageWhere } from '../../domain/reading/page.ts';
import { payRunLine } from '../../domain/views/pay-run-view.ts';
import { code } from '../../events/fields.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { newestFirst } from '../../runtime/http/list-search.ts';

/** GET /pay-runs: the latest first */
export const handler = httpList({
  name: 'pay-runs',
  openTo: ['finance', 'auditor'],
  params: z.strictObject({}),
  choices: { status: code('prepared', 'released', 'cancelled').optional(), order: newestFirst() },
  // Each line looks up all its payments, so that a page of runs is shorter than others.
  limitMax: 20,
  columns: [
    ...(['runId', 'status', 'executionOn', 'preparedAt', 'releasedAt'] as const),
    ...(['paymentCount', 'totalCents', 'paidCents', 'pendingCents', 'returnedCents'] as const),
  ],
  view: async (rows, { search: { status, order }, wish }) => {
    const { rows: found, next } = await pageWhere(
      (part) => rows.page(payRunRow, payRunsByPreparation, { ...part, order }),
      wish,
      ({ row }) => status === undefined || row.status === status,
    );
    return { items: await Promise.all(found.map((run) => payRunLine(rows, run))), next };
  },
});
