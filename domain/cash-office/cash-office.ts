import type { CashOfficeEvent, PayingAccount } from '../../events/cash-office-events.ts';
import type { Aggregate } from '../aggregate.ts';

/** There is one cash office in each partnership; this is the key of its stream. */
export const CASH_OFFICE = 'town';

export type ProposedAccount = {
  readonly accountVersion: number;
  readonly proposedBy: string;
  readonly isConfirmed: boolean;
};

/** The accounts that the town pays from: every one that was ever named, and the one in use. */
export type CashOffice = {
  readonly accounts: ReadonlyMap<number, PayingAccount>;
  /** The newest, confirmed or not. */
  readonly newest: ProposedAccount | undefined;
  readonly confirmedVersion: number | undefined;
};

export const cashOffice: Aggregate<CashOffice, CashOfficeEvent> = {
  family: 'cashoffice',
  initial: { accounts: new Map(), newest: undefined, confirmedVersion: undefined },
  evolve: (state, { type, data }) => {
    const { accountVersion } = data;
    switch (type) {
      case 'PayingAccountProposed': {
        const { account, proposedBy } = data;
        const accounts = new Map([...state.accounts, [accountVersion, account]]);
        return { ...state, accounts, newest: { accountVersion, proposedBy, isConfirmed: false } };
      }
      case 'PayingAccountConfirmed':
        return {
          ...state,
          newest: state.newest && { ...state.newest, isConfirmed: true },
          confirmedVersion: accountVersion,
        };
    }
  },
};

/** The account that the town pays from. */
export const payingAccount = ({ accounts, confirmedVersion }: CashOffice): PayingAccount | undefined =>
  confirmedVersion === undefined ? undefined : accounts.get(confirmedVersion);
