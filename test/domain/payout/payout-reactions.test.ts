import { describe, expect, test } from 'vitest';
import { bookPayouts } from '../../../domain/payout/payout-reactions.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import {
  APPLICATION,
  accepted,
  caseClosed,
  demanded,
  executed,
  FUND,
  granted,
  payment,
  refunded,
  returned,
  settled,
} from '../../support/payout-facts.ts';

const followUpsOf = (event: PayoutEvent) =>
  bookPayouts.react({
    event,
    ...{ stream: `payout-${APPLICATION}`, revision: 1, index: 0 },
    ...{ recordedAt: '2024-04-08T10:00:00.000Z', actor: 'per_office' },
  });

describe('the books of the fund follow', () => {
  const applicationId = APPLICATION;
  const moved = { applicationId, paymentId: payment('a'), amountCents: 100_000 };
  test.for([
    ['a grant', granted(), 'book-grant', { applicationId, amountCents: 250_000, issuedOn: '2024-02-01' }],
    [
      'a payment',
      executed('a', 100_000),
      'book-disbursement',
      { ...moved, executedOn: '2024-04-08', bookedOn: '2024-04-08', valueOn: '2024-04-08' },
    ],
    [
      'a payment that came back',
      returned('a', 100_000),
      'reverse-disbursement',
      { ...moved, returnedOn: '2024-04-08', valueOn: '2024-04-08' },
    ],
    [
      'a refund, by its receipt',
      refunded(20_000),
      'book-refund',
      {
        ...{ applicationId, refundId: `ref_${'0'.repeat(26)}`, amountCents: 20_000 },
        ...{ receivedOn: '2024-12-20', valueOn: '2024-12-20' },
      },
    ],
    [
      'a settlement',
      settled(),
      'release-reservation',
      { applicationId, keepCents: 215_000, releasedOn: '2024-04-08', reason: 'settled-lower' },
    ],
  ] as const)('%s', ([, event, command, body]) => {
    expect(followUpsOf(event)).toEqual([{ command, params: { fundId: FUND }, body }]);
  });

  test.for([accepted, demanded(35_000), caseClosed])('but not $type', (event) => {
    expect(followUpsOf(event)).toEqual([]);
  });
});
