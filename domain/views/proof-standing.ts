import { owedOf } from '../payout/owed.ts';
import type { GrantRow } from '../payout/payout-row.ts';

/**
 * Where the proof of how a grant was spent stands on a day.
 *
 * A proof that was questioned is owed again by the same day, so it can be overdue as one that never came.
 */
export const proofStanding = (
  row: GrantRow,
  today: string,
): 'not-yet-due' | 'overdue' | 'being-checked' | 'done' => {
  const { status } = row;
  const owed = owedOf(row, today).find(({ kind }) => kind === 'proof');
  if (owed && owed.dueOn < today) return 'overdue';
  if (status === 'issued' || status === 'accepted') return 'not-yet-due';
  return status.startsWith('proof-') ? 'being-checked' : 'done';
};
