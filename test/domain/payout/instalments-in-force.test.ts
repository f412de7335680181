import { describe, expect, test } from 'vitest';
import { receivedCents } from '../../../domain/payout/recovery.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { costDue, interestDue, later, recoveryOf, standing } from '../../support/claim-at-hand.ts';
import {
  demandLowered,
  interestWaived,
  repaymentMade,
  repaymentOrdered,
  setOff,
} from '../../support/claim-facts.ts';
import { instalmentsAgreed, parts } from '../../support/recovery-facts.ts';
import { refunded } from '../../support/settlement-facts.ts';

describe('a plan of 200.00 by 15 January and 150.00 by 15 February', () => {
  const plan = instalmentsAgreed(
    { amountCents: 20_000, dueOn: '2025-01-15' },
    { amountCents: 15_000, dueOn: '2025-02-15' },
  );
  const next = { state: 'in-instalments', dueOn: '2025-01-15' };

  test.for<readonly [string, readonly PayoutEvent[], string, object]>([
    [
      'after its next instalment wait',
      [later(1_000, '2025-01-16')],
      '2025-01-15',
      { ...next, openCents: 36_000, dueCents: 20_000 },
    ],
    [
      'on its day come with it',
      [later(1_000, '2025-01-15')],
      '2025-01-15',
      { ...next, openCents: 36_000, dueCents: 21_000 },
    ],
    [
      'before it are due then',
      [later(1_000, '2025-01-10')],
      '2025-01-10',
      { ...next, dueOn: '2025-01-10', dueCents: 1_000 },
    ],
    [
      'before it are late',
      [later(1_000, '2025-01-10')],
      '2025-01-11',
      { state: 'overdue', dueOn: '2025-01-10', dueCents: 1_000 },
    ],
    [
      'as cost come besides',
      [costDue, refunded(20_000, '2025-01-15')],
      '2025-02-15',
      { dueOn: '2025-02-15', dueCents: 15_000 },
    ],
    [
      'and fell are not due',
      [later(1_000, '2025-01-10'), demandLowered('b', 1_000)],
      '2025-01-11',
      { ...next, dueCents: 0 },
    ],
    [
      'while the plan fell by as much are paid by it',
      [later(1_000, '2025-01-10'), demandLowered('', 1_000)],
      '2025-01-11',
      { ...next, dueCents: 0 },
    ],
    [
      'as interest that was waived are nothing',
      [interestWaived(1_000)],
      '2025-01-11',
      { ...next, dueCents: 0 },
    ],
  ])('more money demanded by a day %s', ([, events, day, expected]) => {
    expect(standing(day, plan, ...events)).toMatchObject(expected);
  });

  test('knows what was asked for before it: nothing of that comes besides', () => {
    const whole = instalmentsAgreed(
      { amountCents: 25_500, dueOn: '2025-01-15' },
      { amountCents: 15_000, dueOn: '2025-02-15' },
    );
    const history = [interestDue('2025-01-05'), costDue, whole];
    expect(standing('2025-01-15', ...history)).toMatchObject({
      ...next,
      openCents: 40_500,
      dueCents: 25_500,
    });
    expect(standing('2025-01-15', ...history, later(1_000, '2025-01-16'))).toMatchObject({
      ...next,
      dueCents: 25_500,
    });
  });

  test('after 200.00 of it came in asks for 150.00, and for 10.00 besides by their own day', () => {
    const events = [plan, refunded(20_000, '2025-01-15'), later(1_000, '2025-02-10')];
    expect(standing('2025-02-01', ...events)).toMatchObject({
      openCents: 16_000,
      dueCents: 1_000,
      dueOn: '2025-02-10',
    });
  });

  test('that was kept to the end leaves what came later to its own day', () => {
    const events = [plan, refunded(35_000, '2025-01-15'), later(1_000, '2025-03-01')];
    expect(standing('2025-02-20', ...events)).toMatchObject({
      state: 'due',
      dueCents: 1_000,
      dueOn: '2025-03-01',
    });
  });
});

test('what has come in is counted for all parts, less what went back; what was only ordered or set off changes nothing', () => {
  const came = refunded(35_600, '2025-01-02', parts(35_000, 100, 500));
  expect(receivedCents(recoveryOf(came))).toBe(35_600);
  expect(receivedCents(recoveryOf(came, repaymentOrdered(15_000)))).toBe(35_600);
  expect(receivedCents(recoveryOf(came, repaymentOrdered(15_000), repaymentMade(15_000)))).toBe(20_600);
  expect(receivedCents(recoveryOf(came, setOff(parts(100), parts(0, 100))))).toBe(35_600);
});
