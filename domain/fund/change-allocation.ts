import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { boundCents, type Fund } from './fund.ts';

export type ChangeAllocation = Acting & {
  readonly fundId: string;
  /** What the fund has from now on, in whole cents. */
  readonly allocatedCents: number;
  readonly reason: string;
};

/** In the order in which an administrator should hear of them. */
export const changeAllocationRules = {
  'unknown-fund': (_command, { fundId }) => fundId !== undefined,
  'fund-closed': (_command, { isClosed }) => !isClosed,
  'allocation-below-commitments': ({ allocatedCents }, fund) =>
    boundCents(fund) <= allocatedCents || { boundCents: boundCents(fund), allocatedCents },
} satisfies Rules<ChangeAllocation, Fund>;

export type ChangeAllocationRefusal = keyof typeof changeAllocationRules;

/** Decides whether a fund grows or shrinks; never below what it has promised already. */
export const changeAllocation = (
  command: ChangeAllocation,
  fund: Fund,
): Decision<FundEvent, ChangeAllocationRefusal> => {
  const refusal = firstBroken(changeAllocationRules, command, fund, undefined);
  if (refusal) return refusal;
  const { fundId, allocatedCents, reason } = command;
  const changedByCents = allocatedCents - fund.allocatedCents;
  if (changedByCents === 0) return { accepted: [] };
  return {
    accepted: [{ type: 'AllocationChanged', data: { fundId, changedByCents, allocatedCents, reason } }],
  };
};
