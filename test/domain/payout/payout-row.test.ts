import { describe, expect, test } from 'vitest';
import { payoutRow } from '../../../domain/agenda/payout-rows.ts';
import { payoutFigures } from '../../../domain/views/payout-file.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { grantRowIn } from '../../support/granted.ts';
import { lapsed, posted, renounced, waived } from '../../support/notice-facts.ts';
import { approved, paid, requested, returned } from '../../support/payment-facts.ts';
import { accepted, granted, ORGANISATION } from '../../support/payout-facts.ts';
import { proved } from '../../support/proof-facts.ts';
import { plainLists } from '../../support/rows.ts';
import { caseClosed, refunded, settledCase } from '../../support/settlement-facts.ts';

const rowOf = (...events: PayoutEvent[]) =>
  grantRowIn(
    events.reduce(
      (row, event, place) =>
        payoutRow.project(row, {
          event,
          ...{ stream: 'payout-a', revision: place + 1, index: place, actor: 'per_a' },
          recordedAt: `2024-04-0${(place % 9) + 1}T10:00:00.000Z`,
        }),
      payoutRow.initial,
    ),
  );

describe('the row of a payout', () => {
  test('stands with the recipient, the fund and the granted projects, and while something is due, there', () => {
    const always = [
      'every-grant',
      'granted',
      `organisation/${ORGANISATION}`,
      'fund/aktionsfonds-2024',
      'open',
    ];
    expect(plainLists(payoutRow, payoutRow.initial)).toEqual([]);
    expect(plainLists(payoutRow, rowOf(granted(), accepted))).toEqual(always);
    expect(plainLists(payoutRow, rowOf(granted(), accepted, requested('a', 1)))).toEqual([
      ...always,
      'payments-due',
    ]);
    expect(plainLists(payoutRow, rowOf(granted(), accepted, ...paid('a', 1)))).toEqual(always);
  });

  test('stands where days run for the recipient, and not with the granted projects once it came to nothing', () => {
    const whose = [`organisation/${ORGANISATION}`, 'fund/aktionsfonds-2024'];
    const given = ['every-grant', 'granted', ...whose];
    const awaited = [granted(), posted({ acceptByOn: '2024-06-21' })];
    const listsAfter = (...events: PayoutEvent[]) => plainLists(payoutRow, rowOf(...awaited, ...events));
    expect(listsAfter()).toEqual([...given, 'open', 'acceptance-awaited', 'remedy-open']);
    expect(listsAfter(accepted)).toEqual([...given, 'open', 'remedy-open']);
    expect(listsAfter(accepted, waived)).toEqual([...given, 'open']);
    expect(listsAfter(lapsed)).toEqual(['every-grant', ...whose]);
    expect(listsAfter(accepted, renounced())).toEqual(['every-grant', ...whose, 'open']);
  });

  test('keeps the status of the case while payments go their own way', () => {
    expect(rowOf(granted(), accepted, ...paid('a', 1)).status).toBe('accepted');
    expect(rowOf(granted(), accepted, ...paid('a', 1), proved()).status).toBe('proof-submitted');
    expect(rowOf(...settledCase).status).toBe('settled');
    expect(rowOf(...settledCase, refunded(35_000), caseClosed).status).toBe('closed');
  });

  test('forgets the order where an approval is renewed', () => {
    const renewed = rowOf(granted(), accepted, ...paid('a', 1).slice(0, 3), approved('a', 2));
    expect(renewed.payments).toMatchObject([{ status: 'approved', orderedBy: null, accountVersion: 2 }]);
  });

  test('adds up what was paid, what can be asked for and what is still to come back', () => {
    expect(
      payoutFigures(rowOf(granted(), accepted, ...paid('a', 100_000), requested('b', 50_000))),
    ).toMatchObject({
      ...{ paidCents: 100_000, requestableCents: 100_000, refundedCents: 0, outstandingRefundCents: 0 },
    });
    expect(
      payoutFigures(rowOf(granted(), accepted, ...paid('a', 100_000), returned('a', 100_000))),
    ).toMatchObject({
      ...{ paidCents: 0, requestableCents: 250_000, refundedCents: 0, outstandingRefundCents: 0 },
    });
    expect(payoutFigures(rowOf(...settledCase, refunded(20_000)))).toMatchObject({
      ...{ paidCents: 250_000, requestableCents: 0, refundedCents: 20_000, outstandingRefundCents: 15_000 },
    });
  });
});
