import { entryOfOrdered } from '../ordered-list.ts';
import { listsOfDue, placesOfDue } from './due-list.ts';
import { EVERY_GRANT, grantsStanding, placesOfGranted } from './granted-list.ts';
import type { PayoutRow } from './payout-row.ts';
import type { GrantStatus } from './payout-status.ts';

const isGiven = ({ status }: PayoutRow): boolean => status !== 'lapsed' && status !== 'renounced';

const endings: readonly GrantStatus[] = ['closed', 'lapsed'];

/**
 * Lists: `every-grant`, `organisation/<id>`, `fund/<id>`, `open` until nothing is left to do, `granted` unless it came to nothing, `payments-due` while a payment waits for a
 * signature, `acceptance-awaited` and `remedy-open` while a day runs for the recipient.
 */
export const payoutLists = (row: PayoutRow): readonly string[] => {
  if (row.grant === null) return [];
  const { grant, notice, status } = row;
  const isRemedyOpen = notice.remedyEndsOn !== null && notice.finalBy === null;
  return [
    EVERY_GRANT,
    ...(isGiven(row) ? ['granted'] : []),
    `organisation/${grant.organisationId}`,
    `fund/${grant.fundId}`,
    ...(endings.includes(status) ? [] : ['open']),
    ...listsOfDue(row),
    ...(status === 'issued' && notice.acceptByOn !== null ? ['acceptance-awaited'] : []),
    ...(isGiven(row) && isRemedyOpen ? ['remedy-open'] : []),
  ];
};

/** Where it stands in ordered ones: `grantsStanding`, `grantedByIssue`, `paymentsByRequest` and `paymentsByLastDay`. */
export const payoutPlaces = (row: PayoutRow): readonly string[] => {
  if (row.grant === null) return [];
  const standing = entryOfOrdered(grantsStanding(row.status), row.issuedAt);
  return [standing, ...(isGiven(row) ? placesOfGranted(row) : []), ...placesOfDue(row)];
};
