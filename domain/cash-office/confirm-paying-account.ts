import type { CashOfficeEvent } from '../../events/cash-office-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { CashOffice } from './cash-office.ts';

export type ConfirmPayingAccount = Acting & {
  /** The version that the confirming person has looked at. */
  readonly accountVersion: number;
};

export const confirmPayingAccountRules = {
  'no-paying-account-proposed': (_command, { newest }) => newest !== undefined,
  'account-replaced': ({ accountVersion }, { newest }) =>
    accountVersion === newest?.accountVersion || { accountVersion: newest?.accountVersion ?? 0 },
  'proposer-cannot-confirm': ({ actorId }, { newest }) => actorId !== newest?.proposedBy,
} satisfies Rules<ConfirmPayingAccount, CashOffice>;

export type ConfirmPayingAccountRefusal = keyof typeof confirmPayingAccountRules;

/** Decides whether the town pays from the account that another person named. */
export const confirmPayingAccount = (
  command: ConfirmPayingAccount,
  state: CashOffice,
): Decision<CashOfficeEvent, ConfirmPayingAccountRefusal> => {
  const refusal = firstBroken(confirmPayingAccountRules, command, state, undefined);
  if (refusal) return refusal;
  if (state.newest?.isConfirmed) return { accepted: [] };
  const { accountVersion, actorId: confirmedBy } = command;
  return { accepted: [{ type: 'PayingAccountConfirmed', data: { accountVersion, confirmedBy } }] };
};
