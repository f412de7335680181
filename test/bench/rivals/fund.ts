import type { FundEvent } from '../../../events/fund-events.ts';
import { fundOpened } from '../../support/fund-facts.ts';
import type { Raise } from './store.ts';

type Changed = Extract<FundEvent, { readonly type: 'AllocationChanged' }>;

export const ALLOCATED_CENTS = 3_700_000;

/** What the rivals remember of a fund; the product folds its own. */
export type FundState = { readonly allocatedCents: number; readonly eventCount: number };
export const initial: FundState = { allocatedCents: 0, eventCount: 0 };

export const evolve = ({ allocatedCents, eventCount }: FundState, event: FundEvent): FundState => ({
  allocatedCents: 'allocatedCents' in event.data ? event.data.allocatedCents : allocatedCents,
  eventCount: eventCount + 1,
});

/** The decision of every store: each change says what the fund has after it, so no two may be made of one state. */
export const raised = (fundId: string, allocatedCents: number, reasons: readonly string[]): Changed[] =>
  reasons.map((reason, place) => ({
    type: 'AllocationChanged',
    data: { fundId, changedByCents: 1, allocatedCents: allocatedCents + place + 1, reason },
  }));

/** A fund that was opened and changed: so many commits of one event each. */
export const historyOf = (fundId: string, count: number, reason: () => string): FundEvent[][] => {
  const opening = fundOpened({ fundId, title: reason().slice(0, 200), allocatedCents: ALLOCATED_CENTS });
  const reasons = Array.from({ length: count - 1 }, reason);
  return [[opening], ...raised(fundId, ALLOCATED_CENTS, reasons).map((event) => [event])];
};

export const raiseOf = (key: string, count: number, reason: () => string): Raise => ({
  key,
  reasons: Array.from({ length: count }, reason),
});
