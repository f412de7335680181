import { describe, expect, test } from 'vitest';
import { bookPayouts } from '../../../domain/payout/payout-reactions.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { contractTerminated, setOff, unspentReturned } from '../../support/claim-facts.ts';
import { lapsed, renounced } from '../../support/notice-facts.ts';
import { executed, returned } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, FUND, granted, payment } from '../../support/payout-facts.ts';
import { parts, revoked } from '../../support/recovery-facts.ts';
import { caseClosed, demanded, refunded, settled } from '../../support/settlement-facts.ts';

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
    [
      'money that came back unspent',
      unspentReturned(40_000),
      'book-refund',
      {
        ...{ applicationId, refundId: `ref_${'0'.repeat(26)}`, amountCents: 40_000 },
        ...{ receivedOn: '2024-05-20', valueOn: '2024-05-20' },
      },
    ],
    [
      'interest that was paid too much and counts for the grant',
      setOff(parts(0, 300), parts(300)),
      'book-refund',
      {
        ...{ applicationId, refundId: `off_${'0'.repeat(26)}`, amountCents: 300 },
        ...{ receivedOn: '2025-05-05', valueOn: null },
      },
    ],
    [
      'money of the grant that was paid too much and counts for interest',
      setOff(parts(300), parts(0, 300)),
      'reverse-refund',
      {
        ...{ applicationId, reversalId: `off_${'0'.repeat(26)}`, amountCents: 300 },
        reversedOn: '2025-05-05',
      },
    ],
    [
      'a grant that lapsed, on the day after the last one',
      lapsed,
      'release-reservation',
      { applicationId, keepCents: 0, releasedOn: '2024-06-22', reason: 'lapsed' },
    ],
    [
      'a grant that was given up, but for what was paid',
      renounced({ keepCents: 50_000, paidCents: 80_000 }),
      'release-reservation',
      { applicationId, keepCents: 80_000, releasedOn: '2024-04-08', reason: 'renounced' },
    ],
    [
      'a grant that was given up, but for what is kept',
      renounced({ keepCents: 150_000, paidCents: 80_000 }),
      'release-reservation',
      { applicationId, keepCents: 150_000, releasedOn: '2024-04-08', reason: 'renounced' },
    ],
    [
      'a revocation',
      revoked(100_000),
      'release-reservation',
      { applicationId, keepCents: 150_000, releasedOn: '2024-04-08', reason: 'revoked' },
    ],
    [
      'the end of a contract',
      contractTerminated(60_000, 190_000),
      'release-reservation',
      { applicationId, keepCents: 190_000, releasedOn: '2024-04-08', reason: 'revoked' },
    ],
  ] as const)('%s', ([, event, command, body]) => {
    expect(followUpsOf(event)).toEqual([{ command, params: { fundId: FUND }, body }]);
  });

  test.for([
    ...[accepted, demanded(35_000), caseClosed],
    ...[refunded(600, '2025-01-02', parts(0, 100, 500)), setOff(parts(0, 300), parts(0, 0, 300))],
  ])('but not $type without money of the grant', (event) => {
    expect(followUpsOf(event)).toEqual([]);
  });
});
