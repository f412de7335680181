import type { AccountCheck, OrganisationEvent } from '../../events/organisation-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isMember, type Organisation } from './organisation.ts';

export type ConfirmBankAccount = Acting & {
  readonly organisationId: string;
  /** The version that the confirming person has looked at. */
  readonly accountVersion: number;
  /** How it was made sure that the account is theirs; may be null for the first one. */
  readonly verifiedBy: AccountCheck | null;
};

/** In the order in which the office should hear of them. */
export const confirmRules = {
  'unknown-organisation': (_command, { organisationId }) => organisationId !== undefined,
  'no-account-proposed': (_command, { account }) => account !== undefined,
  'account-replaced': ({ accountVersion }, { account }) =>
    accountVersion === account?.accountVersion || { accountVersion: account?.accountVersion ?? 0 },
  'proposer-cannot-confirm': ({ actorId }, { account }) => actorId !== account?.proposedBy,
  'own-organisation': ({ actorId }, organisation) => !isMember(organisation, actorId),
  'account-check-missing': ({ verifiedBy }, { account, confirmedAccountVersion }) =>
    verifiedBy !== null ||
    confirmedAccountVersion === undefined ||
    confirmedAccountVersion === account?.accountVersion,
} satisfies Rules<ConfirmBankAccount, Organisation>;

export type ConfirmRefusal = keyof typeof confirmRules;

/**
 * Decides whether payments may go to the proposed account.
 *
 * Two persons stand behind it: the one who proposed cannot confirm, nor can anybody who acts for the organisation. Where
 * another account was in use before, it has to be said how the change was checked, because that is how money is stolen.
 */
export const confirmBankAccount = (
  command: ConfirmBankAccount,
  organisation: Organisation,
): Decision<OrganisationEvent, ConfirmRefusal> => {
  const refusal = firstBroken(confirmRules, command, organisation, undefined);
  if (refusal) return refusal;
  if (organisation.account?.confirmedBy !== undefined) return { accepted: [] };
  const { organisationId, accountVersion, verifiedBy, actorId: confirmedBy } = command;
  const data = { organisationId, accountVersion, verifiedBy, confirmedBy };
  return { accepted: [{ type: 'BankAccountConfirmed', data }] };
};
