import { describe, expect, test } from 'vitest';
import { payout } from '../../../domain/payout/payout.ts';
import { baseRateBook } from '../../../domain/recovery/base-rate-book.ts';
import { chargeCost } from '../../../domain/recovery/charge-cost.ts';
import { recordBaseRate } from '../../../domain/recovery/record-base-rate.ts';
import { setInterest } from '../../../domain/recovery/set-interest.ts';
import { waiveInterest } from '../../../domain/recovery/waive-interest.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { acting, specification } from '../../support/given.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, FUND, granted, person } from '../../support/payout-facts.ts';
import { checked, proved, receipt, recognised } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { costCharged, instalmentsAgreed, interestSet, parts } from '../../support/recovery-facts.ts';
import {
  demanded,
  provenCase,
  refunded,
  refundLowered,
  settled,
  settledCase,
} from '../../support/settlement-facts.ts';

const deciding = (now = '2025-01-31T10:00:00.000Z') => ({
  ...{ ...acting(person('office'), now), applicationId: APPLICATION },
  ...{ untilOn: now.slice(0, 10), reason: 'Zu spät.' },
});
const others = { organisation: recipient(), rates: baseRateBook.initial };

describe('a decision on interest', () => {
  test('for late use is about no demand, and possible once the case is settled', () => {
    // 2,150 of the grant were used on 10 June 2024, 63 days after the payment.
    const used = [
      proved({ receipts: [receipt(1, { paidOn: '2024-06-10' })] }),
      checked({ findings: [recognised(1, 290_000)] }),
    ];
    const history = [
      ...[granted(), accepted, ...paid('a', 250_000), ...used, settled()],
      demanded(35_000, '2024-12-31', { ineffectiveOn: '2024-05-20' }),
    ];
    const { decision } = specification(
      payout,
      setInterest,
      others,
    )(...history).when({
      ...{ ...deciding(), kind: 'late-use', amountCents: 3_199 },
    });
    expect(decision).toMatchObject({
      accepted: [{ type: 'InterestSet', data: { kind: 'late-use', refundIds: [], proposedCents: 3_199 } }],
    });
    specification(
      payout,
      waiveInterest,
      others,
    )(...provenCase)
      .when({ ...deciding(), kind: 'late-use' })
      .expectRefusal('late-use-before-settlement');
  });

  test('is paid by what was paid too much of the grant', () => {
    const overpaid = [...settledCase, refunded(35_000, '2025-01-15'), refundLowered(15_000)];
    const { decision } = specification(
      payout,
      setInterest,
      others,
    )(...overpaid).when({
      ...{ ...deciding(), kind: 'refund', amountCents: 400 },
    });
    const setOff = {
      ...{ applicationId: APPLICATION, fundId: FUND, setOffId: `off_${'0'.repeat(26)}` },
      ...{ from: parts(400), to: parts(0, 400), setOffOn: '2025-01-31' },
    };
    expect(decision).toEqual({
      accepted: [
        expect.objectContaining({ type: 'InterestSet' }),
        { type: 'OverpaymentSetOff', data: setOff },
      ],
    });
  });

  test('is numbered among its like: waivers apart from interest that was set', () => {
    const waive = (...history: PayoutEvent[]) =>
      specification(payout, waiveInterest, others)(...settledCase, interestSet(1), ...history).when({
        ...{ ...deciding(), kind: 'refund' },
      }).decision;
    const first = waive();
    expect(first).toMatchObject({ accepted: [{ data: { actId: 'interest-waiver-1' } }] });
    const again = waive(...('accepted' in first ? first.accepted : []));
    expect(again).toMatchObject({ accepted: [{ data: { actId: 'interest-waiver-2' } }] });
  });
});

test('the cost of a claim is added where an instalment is late as well', () => {
  const plan = instalmentsAgreed({ amountCents: 35_000, dueOn: '2025-01-15' });
  const given = specification(payout, chargeCost, { organisation: recipient() });
  const charge = (day: string) => ({
    ...{ ...acting(person('cashier'), `${day}T10:00:00.000Z`), applicationId: APPLICATION },
    ...{ kind: 'reminder-fee' as const, amountCents: 500 },
  });
  given(...settledCase, plan)
    .when(charge('2025-01-29'))
    .expectEvents(costCharged(500));
  given(...settledCase, plan)
    .when(charge('2025-01-15'))
    .expectRefusal('claim-not-overdue');
});

describe('a base rate that was recorded', () => {
  const rate = {
    validFromOn: '2026-07-01',
    basisPoints: 152,
    source: 'Bundesbank',
    confidence: 'assumed' as const,
  };
  const recorded = {
    type: 'BaseRateRecorded' as const,
    data: { ...rate, recordedBy: person('administrator') },
  };

  test.for([
    ['a better source', { source: 'Amtsblatt' }],
    ['more confidence', { confidence: 'found' as const }],
  ] as const)('can be given %s alone', ([, change]) =>
    specification(
      baseRateBook,
      recordBaseRate,
    )(recorded)
      .when({ ...acting(person('administrator'), '2026-06-15T10:00:00.000Z'), ...rate, ...change })
      .expectEvents({ ...recorded, data: { ...recorded.data, ...change } }),
  );
});
