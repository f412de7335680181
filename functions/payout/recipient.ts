import { organisation } from '../../domain/organisation/organisation.ts';
import type { OfGrant } from '../../domain/payout/grant-in-force.ts';
import type { Read } from '../../runtime/commands/command.ts';

/** The organisation that gets the grant: commands on a grant ask who acts for it. */
export const readRecipient = async (read: Read, _input: unknown, { grant }: OfGrant) => ({
  organisation: await read(organisation, grant?.organisationId ?? ''),
});
