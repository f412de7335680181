import { organisation } from '../../domain/organisation/organisation.ts';
import type { Payout } from '../../domain/payout/payout.ts';
import { BASE_RATE_BOOK, baseRateBook } from '../../domain/recovery/base-rate-book.ts';
import type { Read } from '../../runtime/commands/command.ts';

/** The organisation that gets the grant, and the base rates that the partnership recorded. */
export const readRecipientAndRates = async (
  read: Read,
  _input: unknown,
  { grant }: Pick<Payout, 'grant'>,
) => {
  const [recipient, rates] = await Promise.all([
    read(organisation, grant?.organisationId ?? ''),
    read(baseRateBook, BASE_RATE_BOOK),
  ]);
  return { organisation: recipient, rates };
};
