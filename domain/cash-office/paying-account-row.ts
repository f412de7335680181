import type { AccountHint } from '../../events/account-hint.ts';
import type { CashOfficeEvent, PayingAccount } from '../../events/cash-office-events.ts';
import type { Projection } from '../projection.ts';

export type PayingAccountVersion = PayingAccount & {
  readonly accountVersion: number;
  readonly hint: AccountHint | null;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
};

/** Every account that the town ever paid from or was to pay from, the newest last. */
export type PayingAccountRow = { readonly accounts: readonly PayingAccountVersion[] };

/** Read by its stream only, so it is in no list. */
export const payingAccountRow: Projection<PayingAccountRow, CashOfficeEvent> = {
  name: 'paying-account',
  version: 2,
  family: 'cashoffice',
  initial: { accounts: [] },
  project: ({ accounts }, { event: { type, data }, recordedAt }) => {
    const { accountVersion } = data;
    switch (type) {
      case 'PayingAccountProposed': {
        const { account, hint, proposedBy } = data;
        const waiting = { proposedAt: recordedAt, confirmedBy: null, confirmedAt: null };
        return { accounts: [...accounts, { ...account, accountVersion, hint, proposedBy, ...waiting }] };
      }
      case 'PayingAccountConfirmed':
        return {
          accounts: accounts.map((account) =>
            account.accountVersion === accountVersion
              ? { ...account, confirmedBy: data.confirmedBy, confirmedAt: recordedAt }
              : account,
          ),
        };
    }
  },
  listsOf: () => [],
};
