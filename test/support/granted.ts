import { payoutRow } from '../../domain/agenda/payout-rows.ts';
import { type Granted, type Payout, payout } from '../../domain/payout/payout.ts';
import type { GrantRow, PayoutRow } from '../../domain/payout/payout-row.ts';
import { noRecovery, type Recovery } from '../../domain/payout/recovery.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import { rowOf } from './rows.ts';

/** A state in which something was granted, as nearly all tests begin. */
export const grantIn = (state: Payout): Granted => {
  if (!state.grant) throw new Error('nothing was granted');
  return state;
};

/** What was asked back of a grant; nothing of one that there is not. */
export const recoveryIn = (state: Payout): Recovery => (state.grant ? state.recovery : noRecovery);

/** A grant after these facts. */
export const grantAfter = (events: readonly PayoutEvent[]): Granted =>
  grantIn(events.reduce(payout.evolve, payout.initial));

/** A row of something that was granted. */
export const grantRowIn = (row: PayoutRow): GrantRow => {
  if (row.grant === null) throw new Error('nothing was granted');
  return row;
};

/** The row of a grant after these facts, each recorded a minute after the one before. */
export const grantRowOf = (stream: string, ...events: readonly PayoutEvent[]): GrantRow =>
  grantRowIn(rowOf(payoutRow, stream, ...events));
