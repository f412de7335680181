import { fund } from '../../domain/fund/fund.ts';
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

/** The same with the fund that the grant is paid from: commands by which a claim can fall, with what was computed on it. */
export const readRecipientFundAndRates = async (read: Read, input: unknown, state: Pick<Payout, 'grant'>) => {
  const [besides, fromFund] = await Promise.all([
    readRecipientAndRates(read, input, state),
    read(fund, state.grant?.fundId ?? ''),
  ]);
  return { ...besides, fund: fromFund };
};
