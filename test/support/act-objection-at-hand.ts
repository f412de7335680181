import { claimStanding } from '../../domain/payout/claim.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import { grantAfter } from './granted.ts';
import { objected } from './notice-facts.ts';
import { paid } from './payment-facts.ts';
import { accepted, granted } from './payout-facts.ts';
import { recipient } from './recipient.ts';
import { revoked } from './recovery-facts.ts';
import { demanded } from './settlement-facts.ts';

export const others = { organisation: recipient() };

export const stateOf = (...history: PayoutEvent[]) => grantAfter(history);
export const standing = (day: string, ...history: PayoutEvent[]) =>
  claimStanding(stateOf(...history).recovery, day).state;

/** 2,500 euro paid; 1,000 of them revoked and demanded. */
export const takenBack = [
  ...[granted(), accepted, ...paid('a', 250_000), revoked(100_000)],
  demanded(100_000, '2024-12-31', {
    ...{ actId: 'revocation-1', basis: 'revocation', ineffectiveOn: '2024-04-08' },
  }),
];
export const objectedTo = (actId: string) => objected({ against: actId, filedOn: '2025-01-07' });
