import type { OrganisationEvent } from '../../events/organisation-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import type { Projection } from '../projection.ts';
import type { Authority } from './organisation.ts';

type Registered = Extract<OrganisationEvent, { type: 'OrganisationRegistered' }>['data'];

export type OrganisationMember = {
  readonly personId: string;
  readonly authority: Authority;
  readonly joinedAt: string;
};

export type OrganisationAccount = {
  readonly accountVersion: number;
  readonly iban: PersonalText;
  readonly holder: PersonalText;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
};

/** A group with its people and every bank account it ever named, the newest last. */
export type OrganisationRow = Omit<Registered, 'contact'> & {
  readonly contact: Registered['contact'] | null;
  readonly members: readonly OrganisationMember[];
  readonly accounts: readonly OrganisationAccount[];
};

/** Lists: `all`, `member/<personId>`, and `account-to-confirm` while the newest account waits for the second person. */
export const organisationRow: Projection<OrganisationRow, OrganisationEvent> = {
  name: 'organisation',
  version: 1,
  family: 'organisation',
  initial: {
    organisationId: '',
    name: '',
    legalForm: 'other',
    seat: '',
    registerNumber: null,
    supportedBy: null,
    isNonProfit: false,
    contact: null,
    members: [],
    accounts: [],
  },
  project: (row, { event: { type, data }, recordedAt }) => {
    switch (type) {
      case 'OrganisationRegistered':
        return { ...row, ...data };
      case 'MemberJoined': {
        const { personId, authority } = data;
        const others = row.members.filter((member) => member.personId !== personId);
        return { ...row, members: [...others, { personId, authority, joinedAt: recordedAt }] };
      }
      case 'MemberLeft':
        return { ...row, members: row.members.filter(({ personId }) => personId !== data.personId) };
      case 'BankAccountProposed': {
        const { accountVersion, iban, holder, proposedBy } = data;
        const waiting = { proposedAt: recordedAt, confirmedBy: null, confirmedAt: null };
        return {
          ...row,
          accounts: [...row.accounts, { accountVersion, iban, holder, proposedBy, ...waiting }],
        };
      }
      case 'BankAccountConfirmed': {
        const { accountVersion, confirmedBy } = data;
        return {
          ...row,
          accounts: row.accounts.map((account) =>
            account.accountVersion === accountVersion
              ? { ...account, confirmedBy, confirmedAt: recordedAt }
              : account,
          ),
        };
      }
    }
  },
  listsOf: ({ members, accounts }) => [
    'all',
    ...members.map(({ personId }) => `member/${personId}`),
    ...(accounts.at(-1)?.confirmedBy === null ? ['account-to-confirm'] : []),
  ],
};

/** The newest account that a second person has confirmed: the one that payments go to. */
export const confirmedAccount = ({ accounts }: OrganisationRow): OrganisationAccount | undefined =>
  accounts.findLast(({ confirmedBy }) => confirmedBy !== null);
