import type { AccountHint } from '../../events/account-hint.ts';
import type { AccountCheck, AccountHolder, OrganisationEvent } from '../../events/organisation-events.ts';
import type { PersonalAddress } from '../../events/postal-address.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { entryOfOrdered, type OrderedList } from '../ordered-list.ts';
import type { Projection } from '../projection.ts';
import { searchWords } from '../search-words.ts';
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
  readonly maskedIban: PersonalText;
  readonly holder: PersonalText;
  readonly holderIs: AccountHolder;
  readonly address: PersonalAddress | null;
  readonly hint: AccountHint | null;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
  readonly verifiedBy: AccountCheck | null;
};

/** A group with its people and every bank account it ever named, the newest last. */
export type OrganisationRow = Omit<Registered, 'contact'> & {
  readonly contact: Registered['contact'] | null;
  readonly members: readonly OrganisationMember[];
  readonly accounts: readonly OrganisationAccount[];
  /** Everybody who was ever its contact or acted for it: their names may stand in its papers. */
  readonly involvedPersonIds: readonly string[];
};

const involving = ({ involvedPersonIds }: OrganisationRow, personId: string): readonly string[] => [
  ...new Set([...involvedPersonIds, personId]),
];

/** All organisations by their names. */
export const organisationsByName: OrderedList = { among: 'all', by: 'name' };

/** The same by each word of their names. */
export const organisationsByWord: OrderedList = { among: 'all', by: 'word' };

/** Lists: `all`, `member/<personId>`, `involved/<personId>`, and `account-to-confirm` while the newest account waits for the second person. */
export const organisationRow: Projection<OrganisationRow, OrganisationEvent> = {
  name: 'organisation',
  version: 5,
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
    involvedPersonIds: [],
  },
  project: (row, { event: { type, data }, recordedAt }) => {
    switch (type) {
      case 'OrganisationRegistered':
        return { ...row, ...data, involvedPersonIds: involving(row, data.contact.personId) };
      case 'MemberJoined': {
        const { personId, authority } = data;
        const others = row.members.filter((member) => member.personId !== personId);
        return {
          ...row,
          members: [...others, { personId, authority, joinedAt: recordedAt }],
          involvedPersonIds: involving(row, personId),
        };
      }
      case 'MemberLeft':
        return { ...row, members: row.members.filter(({ personId }) => personId !== data.personId) };
      case 'BankAccountProposed': {
        const { organisationId: _organisationId, ...named } = data;
        const waiting = { proposedAt: recordedAt, confirmedBy: null, confirmedAt: null, verifiedBy: null };
        return {
          ...row,
          accounts: [...row.accounts, { ...named, ...waiting }],
        };
      }
      case 'BankAccountConfirmed': {
        const { accountVersion, confirmedBy, verifiedBy } = data;
        return {
          ...row,
          accounts: row.accounts.map((account) =>
            account.accountVersion === accountVersion
              ? { ...account, confirmedBy, confirmedAt: recordedAt, verifiedBy }
              : account,
          ),
        };
      }
    }
  },
  listsOf: ({ members, accounts, involvedPersonIds }) => [
    'all',
    ...members.map(({ personId }) => `member/${personId}`),
    ...involvedPersonIds.map((personId) => `involved/${personId}`),
    ...(accounts.at(-1)?.confirmedBy === null ? ['account-to-confirm'] : []),
  ],
  placesOf: ({ name }) => [
    entryOfOrdered(organisationsByName, searchWords(name).join('-')),
    ...searchWords(name).map((word) => entryOfOrdered(organisationsByWord, word)),
  ],
};

/** The newest account that a second person has confirmed: the one that payments go to. */
export const confirmedAccount = ({ accounts }: OrganisationRow): OrganisationAccount | undefined =>
  accounts.findLast(({ confirmedBy }) => confirmedBy !== null);
