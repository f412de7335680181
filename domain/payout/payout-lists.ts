import { listsOfDue, placesOfDue } from './due-list.ts';
import { placesOfGranted } from './granted-list.ts';
import type { PayoutRow } from './payout-row.ts';
import type { GrantStatus } from './payout-status.ts';

const isGiven = ({ status }: PayoutRow): boolean => status !== 'lapsed' && status !== 'renounced';

const endings: readonly GrantStatus[] = ['closed', 'lapsed'];

/**
 * Lists: `organisation/<id>`, `fund/<id>`, `open` until nothing is left to do, `granted` unless it came to nothing, `payments-due` while a payment waits for a
 * signature, `acceptance-awaited` and `remedy-open` while a day runs for the recipient.
 */
export const payoutLists = (row: PayoutRow): readonly string[] => {
  if (row.grant === null) return [];
  const { grant, notice, status } = row;
  const isRemedyOpen = notice.remedyEndsOn !== null && notice.finalBy === null;
  return [
    ...(isGiven(row) ? ['granted'] : []),
    `organisation/${grant.organisationId}`,
    `fund/${grant.fundId}`,
    ...(endings.includes(status) ? [] : ['open']),
    ...listsOfDue(row),
    ...(status === 'issued' && notice.acceptByOn !== null ? ['acceptance-awaited'] : []),
    ...(isGiven(row) && isRemedyOpen ? ['remedy-open'] : []),
  ];
};

/** Where it stands in ordered ones: `grantedByIssue`, `paymentsByRequest` and `paymentsByLastDay`. */
export const payoutPlaces = (row: PayoutRow): readonly string[] => {
  if (row.grant === null) return [];
  return [...(isGiven(row) ? placesOfGranted(row) : []), ...placesOfDue(row)];
};
