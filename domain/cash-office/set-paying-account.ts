import type { CashOfficeEvent, PayingAccount } from '../../events/cash-office-events.ts';
import type { Acting } from '../aggregate.ts';
import { hintOn } from '../banking/account-hint.ts';
import { normalisedIban } from '../banking/iban.ts';
import { ibanRules } from '../banking/iban-rules.ts';
import { isWritable } from '../banking/sepa-text.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { CashOffice } from './cash-office.ts';

/** The IBAN is as people write it, with or without blanks. */
export type SetPayingAccount = Acting & PayingAccount;

export const setPayingAccountRules = {
  ...ibanRules,
  'name-not-writable': ({ name, address }) => isWritable(name) && isWritable(address.town),
} satisfies Rules<SetPayingAccount, CashOffice>;

export type SetPayingAccountRefusal = keyof typeof setPayingAccountRules;

const isSame = (account: PayingAccount, other: PayingAccount | undefined): boolean =>
  other !== undefined &&
  account.iban === other.iban &&
  account.name === other.name &&
  account.bic === other.bic &&
  (Object.keys(account.address) as (keyof PayingAccount['address'])[]).every(
    (part) => account.address[part] === other.address[part],
  );

/** Decides whether the town names another account to pay from; it is used once another person has confirmed it. */
export const setPayingAccount = (
  command: SetPayingAccount,
  state: CashOffice,
): Decision<CashOfficeEvent, SetPayingAccountRefusal> => {
  const refusal = firstBroken(setPayingAccountRules, command, state, undefined);
  if (refusal) return refusal;
  const { name, iban, bic, address, actorId: proposedBy } = command;
  const account = { name, iban: normalisedIban(iban), bic, address };
  const newestVersion = state.newest?.accountVersion ?? 0;
  if (isSame(account, state.accounts.get(newestVersion))) return { accepted: [] };
  const accountVersion = newestVersion + 1;
  const data = { accountVersion, account, hint: hintOn(account.iban), proposedBy };
  return { accepted: [{ type: 'PayingAccountProposed', data }] };
};
