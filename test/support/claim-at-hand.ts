import { claimStanding } from '../../domain/payout/claim.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import { demand } from './claim-facts.ts';
import { grantAfter } from './granted.ts';
import { costCharged, interestSet } from './recovery-facts.ts';
import { demanded, settledCase } from './settlement-facts.ts';

export const recoveryOf = (...events: readonly PayoutEvent[]) =>
  grantAfter([...settledCase, ...events]).recovery;
export const standing = (todayOn: string, ...events: readonly PayoutEvent[]) =>
  claimStanding(recoveryOf(...events), todayOn);

export const later = (amountCents: number, dueOn: string) =>
  demanded(amountCents, dueOn, { refundId: demand('b') });
export const interestDue = (dueOn: string, actId = 'interest-1') => interestSet(5_000, { actId, dueOn });
export const costDue = costCharged(500); // by 28 February 2025
