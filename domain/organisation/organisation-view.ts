import { readsEveryCase } from '../views/visibility.ts';
import type { OrganisationRow } from './organisation-row.ts';

type Reader = { readonly personId: string; readonly roles: ReadonlySet<string> };

const OFFICES_THAT_PAY = ['coordination-office', 'finance'];

/**
 * An organisation as its members and the offices see it; undefined for everybody else.
 *
 * Bank accounts are for its members and for the offices that check and pay them.
 */
export const organisationFor = ({ personId, roles }: Reader, row: OrganisationRow) => {
  const belongs = row.members.some((member) => member.personId === personId);
  if (!belongs && !readsEveryCase({ personId, roles })) return undefined;
  const { accounts, ...rest } = row;
  const seesAccounts = belongs || OFFICES_THAT_PAY.some((role) => roles.has(role));
  return seesAccounts ? { ...rest, accounts } : rest;
};

/** One line of a list of organisations, without people and accounts. */
export const organisationLine = ({
  organisationId,
  name,
  legalForm,
  seat,
  isNonProfit,
  accounts,
}: OrganisationRow) => ({
  organisationId,
  name,
  legalForm,
  seat,
  isNonProfit,
  accountVersion: accounts.at(-1)?.accountVersion ?? null,
  accountConfirmed: accounts.length > 0 && accounts.at(-1)?.confirmedBy !== null,
});
