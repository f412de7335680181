import { describe, expect, test } from 'vitest';
import { grantShareCents } from '../../../domain/payout/drawdown.ts';
import { moneyFigures } from '../../../domain/payout/money-figures.ts';
import { isPayable } from '../../../domain/payout/notice.ts';
import { owedOf } from '../../../domain/payout/owed.ts';
import { isOwnPartSaid, isOwnPartWithin } from '../../../domain/payout/own-funds.ts';
import { payableCents, requestableCents } from '../../../domain/payout/payable.ts';
import type { GrantPlan } from '../../../events/grant-plan.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { fundsReported } from '../../support/change-facts.ts';
import { unspentReturned } from '../../support/claim-facts.ts';
import { grantAfter } from '../../support/granted.ts';
import { objected, objectionDecided, objectionWithdrawn, posted } from '../../support/notice-facts.ts';
import { approved, ordered, paid, requested, returned } from '../../support/payment-facts.ts';
import { accepted, granted, grantedWithoutOwnFunds, payment, terms } from '../../support/payout-facts.ts';
import { refunded, settled, settledCase } from '../../support/settlement-facts.ts';

const stateOf = (...events: readonly PayoutEvent[]) => grantAfter(events);
const grantOf = (event: PayoutEvent) => stateOf(event).grant!;

/** A plan that costs nothing: nothing can be shared in its proportion. */
const emptyPlan: GrantPlan = { lines: [], plannedCostCents: 0, otherFundsCents: 0, ownFundsCents: null };

describe('what of a cost the grant pays', () => {
  const share = (event: PayoutEvent, costCents: number, ...more: PayoutEvent[]) =>
    grantShareCents(costCents, stateOf(event, accepted, ...more));

  test.for<readonly [string, number, number]>([
    ['what is left by other money, of a deficit', share(granted(), 100_000), 25_000],
    ['its part of a share', share(granted({ financing: 'proportional' }), 130_000), 100_000],
    [
      'less of a share, where 325.00 were found',
      share(granted({ financing: 'proportional' }), 130_000, fundsReported(32_500)),
      90_000,
    ],
    [
      'nothing in the proportion of an empty plan',
      share(granted({ financing: 'fixed-amount', plan: emptyPlan }), 100_000),
      0,
    ],
    ['all of a lump sum', share(granted({ financing: 'lump-sum' }), 100_000), 100_000],
    ['the grant at most', share(granted({ financing: 'lump-sum' }), 250_001), 250_000],
  ])('is %s', ([, cents, expected]) => expect(cents).toBe(expected));
});

describe('what may be paid in all', () => {
  const proportional = { financing: 'proportional' as const };
  const threshold = { terms: { ...terms, deMinimisChangeCents: 5_000 } };

  test.for<readonly [string, readonly PayoutEvent[], number]>([
    ['is the grant', [granted()], 250_000],
    ['is the grant also where its plan needs less', [granted({ amountCents: 260_000 })], 260_000],
    ['falls by what was found elsewhere', [granted(), fundsReported(10_000)], 240_000],
    [
      'falls by it from what the plan needs',
      [granted({ amountCents: 260_000 }), fundsReported(10_000)],
      240_000,
    ],
    ['stays by a sum that changes nothing', [granted(threshold), fundsReported(5_000)], 250_000],
    ['falls by all of a greater sum', [granted(threshold), fundsReported(5_001)], 244_999],
    ['falls by the part of it in a share', [granted(proportional), fundsReported(32_500)], 225_000],
    [
      'stays where the plan of a share is empty',
      [granted({ ...proportional, plan: emptyPlan }), fundsReported(1)],
      250_000,
    ],
    ['is what the settlement came to', settledCase, 215_000],
  ])('%s', ([, history, cents]) => expect(payableCents(stateOf(...history))).toBe(cents));
});

describe('what can be asked for', () => {
  const running = [granted(), accepted];
  const raised = settled({ actId: 'settlement-2', finalCents: 250_000, refundCents: 0 });

  test.for<readonly [string, readonly PayoutEvent[], number, number]>([
    ['what came back unspent', [...running, ...paid('a', 200_000), unspentReturned(50_000)], 0, 100_000],
    ['what the bank sent back', [...running, ...paid('a', 200_000), returned('a', 200_000)], 0, 250_000],
    [
      'nothing of what waits for a signature',
      [...running, requested('a', 100_000), approved('a'), ordered('a')],
      0,
      150_000,
    ],
    ['what came back on a demand that was wrong', [...settledCase, refunded(35_000), raised], 35_000, 35_000],
    ['nothing of what was demanded with right', [...settledCase, refunded(35_000)], 35_000, 0],
  ])('is %s', ([, history, refundedCents, cents]) => {
    const state = stateOf(...history);
    expect(moneyFigures(state, refundedCents).requestableCents).toBe(cents);
    expect(requestableCents(state)).toBe(cents);
  });
});

describe('whether money may be asked for', () => {
  const final = granted({ terms: { ...terms, payableFrom: 'finality' } });
  const upheld = objectionDecided({ outcome: 'upheld', remedyEndsOn: null });

  test.for<readonly [string, readonly PayoutEvent[], string, boolean]>([
    ['not before it is accepted', [granted()], '2024-06-20', false],
    ['once it is', [granted(), accepted], '2024-06-20', true],
    ['not while an objection is open', [granted(), accepted, objected()], '2024-06-20', false],
    [
      'again once that is taken back',
      [granted(), accepted, objected(), objectionWithdrawn],
      '2024-06-20',
      true,
    ],
    ['not before anybody was notified, where finality is asked for', [final, accepted], '2024-12-31', false],
    ['not on the last day for an objection', [final, accepted, posted()], '2024-07-08', false],
    ['on the next', [final, accepted, posted()], '2024-07-09', true],
    ['not, though final, where nobody accepted', [final, posted()], '2024-07-09', false],
    ['once an objection was right', [final, accepted, posted(), objected(), upheld], '2024-06-21', true],
  ])('%s', ([, history, day, may]) => expect(isPayable(day, stateOf(...history))).toBe(may));

  test('and what was said to an objection is kept, where there was one', () => {
    expect(stateOf(granted(), objected(), objectionDecided()).notice.objection).toEqual({
      ...{ filedOn: '2024-06-20', filedBy: expect.any(String), grounds: 'Die Auflage ist zu streng.' },
      ...{ status: 'rejected', reasons: 'Die Auflage dient dem Zweck.' },
    });
    expect(stateOf(granted(), objectionDecided(), objectionWithdrawn).notice.objection).toBeNull();
  });
});

test('the use of a payment is owed once it is paid, and not for one that came back or waits', () => {
  const state = stateOf(
    granted(),
    accepted,
    ...paid('a', 1),
    ...paid('b', 2),
    returned('b', 2),
    requested('c', 3),
  );
  expect(owedOf({ ...state, payments: state.payments.values() }, '2024-05-01')).toEqual([
    { kind: 'spending', dueOn: '2024-05-20', paymentId: payment('a') },
    { kind: 'proof', dueOn: '2024-11-11', paymentId: null },
  ]);
});

describe('own money among other money', () => {
  test('is said where the rules leave it out, and only there', () => {
    const [leaves, counts] = [grantOf(grantedWithoutOwnFunds()), grantOf(granted())];
    const [unsaid, said] = [
      { allCents: 1, ownCents: null },
      { allCents: 1, ownCents: 0 },
    ];
    const told = [isOwnPartSaid(leaves, null), isOwnPartSaid(leaves, said), isOwnPartSaid(counts, unsaid)];
    expect([...told, isOwnPartSaid(leaves, unsaid)]).toEqual([true, true, true, false]);
  });

  test('is no more than all of it', () => {
    expect(isOwnPartWithin({ allCents: 100, ownCents: 100 })).toBe(true);
    expect(isOwnPartWithin({ allCents: 100, ownCents: 101 })).toEqual({
      ownCents: 101,
      otherFundsCents: 100,
    });
    expect([isOwnPartWithin({ allCents: 0, ownCents: null }), isOwnPartWithin(null)]).toEqual([true, true]);
  });
});
