import * as z from 'zod';
import { payoutRow } from '../../domain/agenda/payout-rows.ts';
import { paymentsByRequest } from '../../domain/payout/due-list.ts';
import { countIn } from '../../domain/reading/count.ts';
import { allLeavingBefore, paymentsDue } from '../../domain/views/payments-due.ts';
import { code, slug } from '../../events/fields.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { firstFirst } from '../../runtime/http/list-search.ts';

/** GET /payments/due: what was asked for first comes first, and what has to leave before the year ends */
export const handler = httpList({
  name: 'payments-due',
  openTo: ['coordination-office', 'finance'],
  params: z.strictObject({}),
  choices: {
    fundId: slug().optional(),
    office: code('coordination-office', 'finance').optional(),
    order: firstFirst(),
  },
  columns: [
    ...(['paymentId', 'applicationId', 'organisationId', 'organisationName', 'fundId', 'title'] as const),
    ...(['amountCents', 'status', 'nextStep', 'office', 'requestedAt', 'payUntilOn'] as const),
    ...(['latestExecutionOn', 'maySign'] as const),
  ],
  view: async (rows, { search: { fundId, office, order }, wish, who }) => {
    const [page, leavingBefore] = await Promise.all([
      paymentsDue(rows, who, { ...wish, order }),
      allLeavingBefore(rows),
    ]);
    const items = page.items.filter(
      (due) => (fundId ?? due.fundId) === due.fundId && (office ?? due.office) === due.office,
    );
    return { items, next: page.next, more: { leavingBefore } };
  },
  count: async (rows, { search: { fundId, office } }) =>
    fundId === undefined && office === undefined ? countIn(rows, payoutRow, paymentsByRequest) : undefined,
});
