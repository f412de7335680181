import { organisation } from '../../domain/organisation/organisation.ts';
import type { Payout } from '../../domain/payout/payout.ts';
import type { Read } from '../../runtime/commands/command.ts';

/** The organisation that gets the grant: commands on a grant ask who acts for it. */
export const readRecipient = async (read: Read, _input: unknown, { grant }: Pick<Payout, 'grant'>) => ({
  organisation: await read(organisation, grant?.organisationId ?? ''),
});
