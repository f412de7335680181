import { fundYear } from '../../domain/fund/fund-year.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import type { MaybeGrant } from '../../domain/payout/grant-in-force.ts';
import type { Read } from '../../runtime/commands/command.ts';

/** The organisation that gets the grant: commands on a grant ask who acts for it. */
export const readRecipient = async (read: Read, _input: unknown, { grant }: MaybeGrant) => ({
  organisation: await read(organisation, grant?.organisationId ?? ''),
});

/** The same with the fund that pays, for whoever must know whether its year is still open. */
export const readRecipientAndFund = async (read: Read, input: unknown, state: MaybeGrant) => ({
  ...(await readRecipient(read, input, state)),
  fund: await read(fundYear, state.grant?.fundId ?? ''),
});
