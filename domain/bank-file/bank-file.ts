import type { BankFileEvent } from '../../events/bank-file-events.ts';
import type { Aggregate } from '../aggregate.ts';

/** A file of the bank; a file that was read once is not read again. */
export type BankFile = { readonly isImported: boolean };

export const bankFile: Aggregate<BankFile, BankFileEvent> = {
  family: 'bankfile',
  initial: { isImported: false },
  evolve: () => ({ isImported: true }),
};
