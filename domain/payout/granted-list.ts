import { entryOfOrdered, type OrderedList } from '../ordered-list.ts';
import type { GrantRow } from './payout-row.ts';
import type { GrantStatus } from './payout-status.ts';

/** Which grants: those of a fund, or of a programme; all without either. */
export type WhichGrants = { readonly programmeId?: string | undefined; readonly fundId?: string | undefined };

/** Grants that did not come to nothing, in the order in which they were issued; a fund is of one programme. */
export const grantedByIssue = ({ programmeId, fundId }: WhichGrants): OrderedList => {
  const programme = programmeId === undefined ? '' : `programme/${programmeId}/`;
  return { among: 'granted', by: `${fundId === undefined ? programme : `fund/${fundId}/`}issued` };
};

/** Where a grant stands in those orders. */
export const placesOfGranted = ({
  grant,
  issuedAt,
}: Pick<GrantRow, 'grant' | 'issuedAt'>): readonly string[] =>
  [{}, { programmeId: grant.programmeId }, { fundId: grant.fundId }].map((which) =>
    entryOfOrdered(grantedByIssue(which), issuedAt),
  );

/** The list of every grant that was ever issued, whatever came of it. */
export const EVERY_GRANT = 'every-grant';

/** Those that stand somewhere, in the order in which they were issued. */
export const grantsStanding = (status: GrantStatus): OrderedList => ({
  among: EVERY_GRANT,
  by: `status/${status}/issued`,
});
