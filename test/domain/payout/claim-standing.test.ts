import { describe, expect, test } from 'vitest';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { costDue, interestDue, later, standing } from '../../support/claim-at-hand.ts';
import { demand, demandLowered, interestWaived } from '../../support/claim-facts.ts';
import { objected } from '../../support/notice-facts.ts';
import { parts, reliefDecided, reliefProposed } from '../../support/recovery-facts.ts';
import { demanded, refunded, refundLowered } from '../../support/settlement-facts.ts';

describe('350.00 by 31 December 2024 and what is asked for besides', () => {
  test.for<readonly [string, readonly PayoutEvent[], string, number]>([
    ['the earlier of two demands, though it came later', [later(1_000, '2024-12-15')], '2024-12-15', 36_000],
    ['interest, where that is due first', [interestDue('2024-12-10')], '2024-12-10', 40_000],
    ['the demand, where interest is due later', [interestDue('2025-01-10')], '2024-12-31', 40_000],
    ['cost, once all else is paid', [refunded(35_000), costDue], '2025-02-28', 500],
    [
      'the later demand, once the earlier is paid',
      [refunded(35_000), later(1_000, '2025-02-01')],
      '2025-02-01',
      1_000,
    ],
    [
      'the later interest, where the earlier was paid',
      [
        refunded(5_000, '2024-12-20', parts(0, 5_000)),
        interestDue('2025-01-05'),
        interestDue('2024-12-05', 'interest-2'),
      ],
      '2024-12-31',
      40_000,
    ],
  ])('have to be there by the day of %s', ([, events, dueOn, openCents]) => {
    expect(standing('2024-12-01', ...events)).toMatchObject({ state: 'due', dueOn, openCents });
  });

  test('are owed for cost also while something else is owed to the recipient', () => {
    const events = [refunded(35_000), refundLowered(15_000), costDue];
    expect(standing('2025-01-01', ...events)).toEqual({
      ...{ state: 'due', openCents: 500, dueCents: 500, dueOn: '2025-02-28', overpaidCents: 15_000 },
    });
  });

  test('are not enforced at all where only contested interest is left of them', () => {
    const events = [interestDue('2025-01-05'), objected({ against: 'interest-1' })];
    expect(standing('2025-01-06', ...events)).toMatchObject({ state: 'overdue', openCents: 35_000 });
    expect(standing('2025-01-06', ...events, refunded(35_000))).toEqual({
      ...{ state: 'suspended', openCents: 5_000, dueCents: 0, dueOn: null, overpaidCents: 0 },
    });
  });
});

describe('350.00 that were deferred until 30 June 2025', () => {
  const deferral = { kind: 'deferral' as const, parts: parts(0), deferredUntilOn: '2025-06-30' };
  const deferred = [reliefProposed(deferral), reliefDecided(deferral)];
  const waits = { state: 'deferred', dueCents: 0, dueOn: '2025-06-30' };

  test.for<readonly [string, PayoutEvent, number, string]>([
    ['a demand', later(1_000, '2025-02-15'), 1_000, '2025-02-15'],
    ['interest', interestDue('2025-03-03'), 5_000, '2025-03-03'],
    ['cost', costDue, 500, '2025-02-28'],
  ])('do not put off %s that came later', ([, event, dueCents, dueOn]) => {
    expect(standing(dueOn, ...deferred, event)).toMatchObject({ state: 'due', dueCents, dueOn });
    expect(standing('2025-03-04', ...deferred, event)).toMatchObject({ state: 'overdue', dueCents, dueOn });
    expect(standing('2025-03-04', event, ...deferred)).toMatchObject(waits);
  });

  test('do not put off what came later, and know what came before or fell', () => {
    const fell = [later(1_000, '2025-02-15'), demandLowered('b', 1_000)];
    const other = demanded(2_000, '2025-03-10', { refundId: demand('c') });
    expect(standing('2025-03-04', costDue, ...deferred, ...fell, other)).toMatchObject({
      ...{ state: 'due', dueCents: 2_000, dueOn: '2025-03-10' },
    });
  });

  test('stay put off where what came later was paid, or fell, or was waived', () => {
    expect(
      standing('2025-03-04', ...deferred, costDue, refunded(500, '2025-02-28', parts(0, 0, 500))),
    ).toMatchObject(waits);
    expect(
      standing('2025-03-04', ...deferred, later(1_000, '2025-02-15'), demandLowered('b', 1_000)),
    ).toMatchObject(waits);
    expect(standing('2025-03-04', ...deferred, interestWaived(5_000))).toMatchObject(waits);
  });

  test('are put off to the last of several days, and not by relief of another kind', () => {
    const again = { ...deferral, reliefId: `rlf_${'1'.repeat(26)}`, deferredUntilOn: '2025-04-30' };
    const remission = { reliefId: `rlf_${'2'.repeat(26)}` };
    const events = [
      ...deferred,
      reliefProposed(again),
      reliefDecided(again),
      reliefProposed(remission),
      reliefDecided(remission),
    ];
    expect(standing('2025-05-01', ...events)).toMatchObject({ ...waits, openCents: 25_000 });
  });

  test('know which interest came later also while an earlier decision on it is contested', () => {
    const history = [interestDue('2025-01-05'), ...deferred, objected({ against: 'interest-1' })];
    expect(standing('2025-03-03', ...history)).toMatchObject(waits);
    expect(standing('2025-03-03', ...history, interestDue('2025-03-03', 'interest-2'))).toMatchObject({
      ...{ state: 'due', dueCents: 5_000, dueOn: '2025-03-03' },
    });
  });
});
