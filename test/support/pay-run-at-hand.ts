import type { PayoutEvent } from '../../events/payout-events.ts';
import { withRecipient } from './pay-run-facts.ts';
import { approved, ordered, requested } from './payment-facts.ts';
import { APPLICATION, accepted, grantedUntil, payment } from './payout-facts.ts';
import { withNewAccount } from './recipient.ts';

export const NOW = '2024-04-08T10:00:00.000Z';
export const place = (word: string) => ({ applicationId: APPLICATION, paymentId: payment(word) });
export const changedAccount = withRecipient(withNewAccount);
/** The money of this grant may leave until the day before the run is executed. */
export const ended: readonly PayoutEvent[] = [
  ...[grantedUntil('2024-04-08'), accepted, requested('a', 1), approved('a'), ordered('a')],
];
