import type { LegalForm } from '../../events/legal-form.ts';
import type { OrganisationEvent } from '../../events/organisation-events.ts';
import type { Acting, Aggregate } from '../aggregate.ts';

type Registered = Extract<OrganisationEvent, { type: 'OrganisationRegistered' }>['data'];

export type Authority = 'signatory' | 'member';

/** The newest bank account; it counts once another person has confirmed it. */
export type BankAccount = {
  readonly accountVersion: number;
  readonly proposedBy: string;
  readonly confirmedBy: string | undefined;
};

/** Who acts for a group, and which of its bank accounts may be paid to. */
export type Organisation = {
  readonly organisationId: string | undefined;
  readonly name: string;
  readonly legalForm: LegalForm | undefined;
  /** The organisation that holds the money for it; null where it holds its own. */
  readonly supportedBy: string | null;
  readonly members: ReadonlyMap<string, Authority>;
  readonly account: BankAccount | undefined;
  /** The account that payments may go to; an older one stays valid until the newer is confirmed. */
  readonly confirmedAccountVersion: number | undefined;
};

const identityOf = ({ organisationId, name, legalForm, supportedBy }: Registered) => ({
  ...{ organisationId, name, legalForm, supportedBy },
});

export const organisation: Aggregate<Organisation, OrganisationEvent> = {
  family: 'organisation',
  initial: {
    organisationId: undefined,
    name: '',
    legalForm: undefined,
    supportedBy: null,
    members: new Map(),
    account: undefined,
    confirmedAccountVersion: undefined,
  },
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'OrganisationRegistered':
        return { ...state, ...identityOf(data) };
      case 'MemberJoined':
        return { ...state, members: new Map([...state.members, [data.personId, data.authority]]) };
      case 'MemberLeft':
        return {
          ...state,
          members: new Map([...state.members].filter(([personId]) => personId !== data.personId)),
        };
      case 'BankAccountProposed': {
        const { accountVersion, proposedBy } = data;
        return { ...state, account: { accountVersion, proposedBy, confirmedBy: undefined } };
      }
      case 'BankAccountConfirmed': {
        const { accountVersion, confirmedBy } = data;
        const account = state.account && { ...state.account, confirmedBy };
        return { ...state, account, confirmedAccountVersion: accountVersion };
      }
    }
  },
};

/** Whether a person acts for the organisation, in whatever authority. */
export const isMember = ({ members }: Organisation, personId: string): boolean => members.has(personId);

/** Whether a person may submit and accept for the organisation. */
export const isSignatory = ({ members }: Organisation, personId: string): boolean =>
  members.get(personId) === 'signatory';

export type WithOrganisation = { readonly organisation: Organisation };

/** Nobody decides on money of a group that they act for themselves. */
export const isOutsider = (
  { actorId }: Pick<Acting, 'actorId'>,
  _state: unknown,
  { organisation }: WithOrganisation,
): boolean => !isMember(organisation, actorId);

/** The bank account that money may go to today. */
export const theConfirmedAccount = {
  'no-confirmed-account': (
    _command: unknown,
    _state: unknown,
    { organisation: { confirmedAccountVersion: accountVersion } }: WithOrganisation,
  ) => (accountVersion === undefined ? undefined : { accountVersion }),
};
