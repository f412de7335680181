import { describe, expect, test } from 'vitest';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { answerTo, close, ordered, payment } from '../../support/last-days-at-hand.ts';
import { APPLICATION, FUND, person } from '../../support/payout-facts.ts';
import { checked } from '../../support/proof-facts.ts';
import { interestSet, parts } from '../../support/recovery-facts.ts';
import { provenCase, questioned, refunded, refundLowered } from '../../support/settlement-facts.ts';

const sentBack: readonly PayoutEvent[] = [
  { type: 'RepaymentOrdered', data: { ...ordered.data, amountCents: 35_000, parts: parts(35_000) } },
  {
    type: 'RepaymentMade',
    data: {
      ...{ applicationId: APPLICATION, fundId: FUND, repaymentId: ordered.data.repaymentId },
      ...{ amountCents: 35_000, parts: parts(35_000) },
      ...{ executedOn: '2025-01-10', executedBy: person('treasurer') },
    },
  },
];

describe('what was late, and what is open', () => {
  test.for([
    ['paid on the day that it was due', [refunded(35_000, '2024-12-31')], 'accepted'],
    ['paid a day late', [refunded(35_000, '2025-01-01')], 'interest-undecided'],
    [
      'paid late, with interest that was decided on',
      [refunded(35_000, '2025-01-02'), interestSet(100), refunded(100, '2025-01-03', parts(0, 100))],
      'accepted',
    ],
    [
      'of which only interest for late use came late',
      [
        ...[interestSet(100, { kind: 'late-use', refundIds: [] }), refunded(35_000, '2024-12-31')],
        refunded(100, '2025-01-02', parts(0, 100)),
      ],
      'accepted',
    ],
    [
      'paid late and not owed in the end',
      [refunded(35_000, '2025-01-02'), refundLowered(35_000), ...sentBack],
      'accepted',
    ],
  ] as const)('350.00 %s: %s', ([, more, answer]) => {
    expect(answerTo(close('2025-01-20', ...more).decision)).toBe(answer);
  });

  test.for([
    ['waits for its check', provenCase],
    ['is questioned', questioned],
    ['was checked', [...provenCase, checked()]],
  ] as const)('no money is drawn while the proof %s', ([, history]) => {
    expect(answerTo(payment(...history).decision)).toBe('settlement-awaited');
  });
});
