import type { BankWord } from './bank-report.ts';

const words: ReadonlyMap<string, BankWord> = new Map<string, BankWord>([
  ['RJCT', 'rejected'],
  // On its way, in the order in which a bank goes on with it; only a statement says that money left.
  ...['RCVD', 'PDNG', 'PATC', 'ACTC', 'ACFC', 'ACCP', 'ACSP', 'ACWP', 'ACSC', 'ACCC'].map(
    (status) => [status, 'noted'] as const,
  ),
  // Names and accounts were compared: all fit, or at least one does not, nearly does, or could not be compared.
  ['RCVC', 'noted'],
  ...['RVCM', 'RVNM', 'RVMC', 'RVNA'].map((status) => [status, 'payee-not-verified'] as const),
  ['CANC', 'cancelled-at-bank'],
]);

/**
 * What a status means for a payment; `unclear` for every one that has no meaning here, so that a person reads it.
 *
 * @see ISO 20022 external code sets, payment status; EPC verification of payee (VOP)
 */
export const wordOfStatus = (status: string): BankWord => words.get(status) ?? 'unclear';

/** Whether a status of a group or block holds also for payments that the bank does not name in it. */
export const isForUnnamed = (status: string): boolean => status === 'RJCT' || status === 'CANC';
