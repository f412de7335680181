import { describe, expect, test } from 'vitest';
import { freeCents } from '../../../domain/fund/bound.ts';
import { caseMoney } from '../../../domain/fund/case-money.ts';
import { fund, fundHeldTo } from '../../../domain/fund/fund.ts';
import { fundLedgerRow } from '../../../domain/fund/fund-ledger-row.ts';
import { reverseRefund, reverseRefundRefusals } from '../../../domain/fund/reverse-refund.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import {
  application,
  fundOpened,
  granted,
  paid,
  refunded,
  released,
  reserved,
  restored,
} from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const REPAYMENT = `rep_${'0'.repeat(26)}`;
const given = specification(fund, reverseRefund);
const reverse = (amountCents = 15_000) => ({
  ...acting('reaction:book-payouts'),
  fundId: 'aktionsfonds-2024',
  applicationId: application('a'),
  ...{ reversalId: REPAYMENT, amountCents, reversedOn: '2025-05-05' },
});
const reversed = (amountCents = 15_000): FundEvent => ({
  type: 'RefundReversed',
  data: {
    ...{ fundId: 'aktionsfonds-2024', applicationId: application('a'), reversalId: REPAYMENT },
    ...{ amountCents, reversedOn: '2025-05-05' },
  },
});

/** 2,500.00 paid, settled at 1,750.00 and 750.00 back; corrected to 1,900.00, so that 150.00 leave again. */
const history = [
  ...[fundOpened({ allocatedCents: 500_000 }), reserved('a', 250_000), granted('a', 250_000)],
  ...[paid('a', 'one', 250_000), released('a', 75_000, 'settled-lower'), refunded('a', 'r', 75_000)],
  restored('a', 15_000),
];
const stateOf = (...events: FundEvent[]) => fundHeldTo(events.reduce(fund.evolve, fund.initial));

describe('money of a refund that leaves the fund again', () => {
  test('is booked once, and the fund is free of as much as before', () => {
    given(...history)
      .when(reverse())
      .expectEvents(reversed());
    given(...history, reversed())
      .when(reverse())
      .expectEvents();
    const after = stateOf(...history, reversed());
    expect([caseMoney(after, application('a')).refundedCents, freeCents(after)]).toEqual([60_000, 310_000]);
    expect(freeCents(stateOf(...history))).toBe(310_000);
  });

  test('can be all that came back', () => {
    given(...history)
      .when(reverse(75_000))
      .expectEvents(reversed(75_000));
  });

  test('is a line of the book', () => {
    const row = [...history, reversed()].reduce(
      (before, event) => fundLedgerRow.project(before, { event, recordedAt: '', actor: '' } as never),
      fundLedgerRow.initial,
    );
    expect(row.bookings.at(-1)).toMatchObject({
      ...{ kind: 'refund-reversed', amountCents: 15_000, reference: REPAYMENT },
    });
  });

  eachRefuses(reverseRefundRefusals, given, {
    'unknown-fund': { given: [], when: reverse() },
    'reversal-booked-differently': { given: [...history, reversed()], when: reverse(14_999) },
    'reversal-above-refunds': { given: history, when: reverse(75_001) },
  });
});
