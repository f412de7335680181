import * as z from 'zod';
import type { PlaceWish } from '../../domain/ordered-list.ts';
import { payRunRow, payRunsByPreparation } from '../../domain/pay-run/pay-run-row.ts';
import type { RowReader } from '../../domain/projection.ts';
import { countIn, countThrough } from '../../domain/reading/count.ts';
import { type PageWish, pageWhere } from '../../domain/reading/page.ts';
import { payRunLine } from '../../domain/views/pay-run-view.ts';
import { code } from '../../events/fields.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { newestFirst } from '../../runtime/http/list-search.ts';

const statuses = ['prepared', 'released', 'cancelled'] as const;

type Asked = { readonly status?: (typeof statuses)[number] | undefined; readonly order: PlaceWish['order'] };

const runsOf = async (rows: RowReader, { status, order }: Asked, wish: PageWish) => {
  const { rows: items, next } = await pageWhere(
    (part) => rows.page(payRunRow, payRunsByPreparation, { ...part, order }),
    wish,
    ({ row }) => status === undefined || row.status === status,
  );
  return { items, next };
};

/** GET /pay-runs: the latest first */
export const handler = httpList({
  name: 'pay-runs',
  openTo: ['finance', 'auditor'],
  params: z.strictObject({}),
  choices: { status: code(...statuses).optional(), order: newestFirst() },
  // Each line looks up all its payments, so that a page of runs is shorter than others.
  limitMax: 20,
  columns: [
    ...(['runId', 'status', 'executionOn', 'preparedAt', 'releasedAt'] as const),
    ...(['paymentCount', 'totalCents', 'paidCents', 'pendingCents', 'returnedCents'] as const),
  ],
  view: async (rows, { search, wish }) => {
    const { items: found, next } = await runsOf(rows, search, wish);
    return { items: await Promise.all(found.map((run) => payRunLine(rows, run))), next };
  },
  count: async (rows, { search }) =>
    search.status === undefined
      ? countIn(rows, payRunRow, payRunsByPreparation)
      : countThrough((wish) => runsOf(rows, search, wish)),
});
