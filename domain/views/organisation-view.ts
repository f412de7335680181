import type { OrganisationRow } from '../organisation/organisation-row.ts';
import { readsEveryCase } from '../reading/visibility.ts';

type Reader = { readonly personId: string; readonly roles: ReadonlySet<string> };

/** The office that checks an account before it counts, and the one that may have to pay to it by hand. */
const OFFICES_THAT_PAY = ['coordination-office', 'finance'];

type Account = OrganisationRow['accounts'][number];

/** Which accounts of an organisation somebody may see in full; others are shown without the IBAN. */
const seesInFull = (
  { personId, roles }: Reader,
  { members }: OrganisationRow,
  { confirmedBy }: Account,
): boolean =>
  members.some((member) => member.personId === personId && member.authority === 'signatory') ||
  roles.has('coordination-office') ||
  (roles.has('finance') && confirmedBy !== null);

/**
 * An organisation as its members and the offices see it; undefined for everybody else.
 *
 * Its bank accounts are for its members and for the offices that check and pay them. In full they are for its signatories
 * and the office that checks them, and once confirmed for the cash office.
 */
export const organisationFor = ({ personId, roles }: Reader, row: OrganisationRow) => {
  const belongs = row.members.some((member) => member.personId === personId);
  if (!belongs && !readsEveryCase({ personId, roles })) return undefined;
  const { accounts, involvedPersonIds: _involved, ...rest } = row;
  const seesAccounts = belongs || OFFICES_THAT_PAY.some((role) => roles.has(role));
  if (!seesAccounts) return rest;
  const shown = accounts.map((account) => {
    if (seesInFull({ personId, roles }, row, account)) return account;
    const { iban: _iban, ...masked } = account;
    return masked;
  });
  return { ...rest, accounts: shown };
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
