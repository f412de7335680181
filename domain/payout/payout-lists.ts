import { entriesOfDue } from './due-list.ts';
import { entriesOfGranted } from './granted-list.ts';
import type { PayoutRow } from './payout-row.ts';
import type { GrantStatus } from './payout-status.ts';

const endings: readonly GrantStatus[] = ['closed', 'lapsed'];

/**
 * Lists: `organisation/<id>`, `fund/<id>`, `open` until nothing is left to do, `granted` unless it came to nothing, `payments-due` while a payment waits for a
 * signature, `acceptance-awaited` and `remedy-open` while a day runs for the recipient.
 */
export const payoutLists = (row: PayoutRow): readonly string[] => {
  if (row.grant === null) return [];
  const { grant, notice, status } = row;
  const isGiven = status !== 'lapsed' && status !== 'renounced';
  const isRemedyOpen = notice.remedyEndsOn !== null && notice.finalBy === null;
  return [
    ...(isGiven ? ['granted', ...entriesOfGranted(row)] : []),
    `organisation/${grant.organisationId}`,
    `fund/${grant.fundId}`,
    ...(endings.includes(status) ? [] : ['open']),
    ...entriesOfDue(row),
    ...(status === 'issued' && notice.acceptByOn !== null ? ['acceptance-awaited'] : []),
    ...(isGiven && isRemedyOpen ? ['remedy-open'] : []),
  ];
};
