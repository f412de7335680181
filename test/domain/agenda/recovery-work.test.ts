import { describe, expect, test } from 'vitest';
import { recoveryWork } from '../../../domain/agenda/recovery-work.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { grantRowOf } from '../../support/granted.ts';
import { APPLICATION, granted, person } from '../../support/payout-facts.ts';
import {
  hearingAnswered,
  hearingDropped,
  hearingOpened,
  instalmentsAgreed,
  parts,
  reliefDecided,
  reliefProposed,
} from '../../support/recovery-facts.ts';
import { demanded, refunded, refundLowered } from '../../support/settlement-facts.ts';

const workOn = (todayOn: string, events: readonly PayoutEvent[], owesInterestDecision = false) =>
  recoveryWork(grantRowOf('payout-x', granted(), ...events).recovery, owesInterestDecision, todayOn);
const office = 'coordination-office';
const demand = demanded(35_000, '2024-12-31');
const inParts = [
  demand,
  instalmentsAgreed(
    { dueOn: '2025-01-31', amountCents: 20_000 },
    { dueOn: '2025-02-28', amountCents: 15_000 },
  ),
];
const overpaid = [demand, refunded(35_000), refundLowered(10_000)];

describe('what waits because money is asked back', () => {
  test.for<readonly [string, string, readonly PayoutEvent[], readonly object[]]>([
    ['nothing where nothing was asked', '2025-01-01', [], []],
    [
      'the answer to a hearing, until its last day',
      '2024-10-18',
      [hearingOpened()],
      [{ key: 'work-hearing-open', waitsFor: 'applicant', dueOn: '2024-10-18' }],
    ],
    [
      'a decision the day after it',
      '2024-10-19',
      [hearingOpened()],
      [{ key: 'work-hearing-over', waitsFor: office, dueOn: null }],
    ],
    [
      'a decision once there is an answer',
      '2024-10-02',
      [hearingOpened(), hearingAnswered],
      [{ key: 'work-hearing-answered', waitsFor: office, dueOn: null }],
    ],
    ['nothing after a hearing that was dropped', '2024-10-19', [hearingOpened(), hearingDropped], []],
    ['nothing on the last day of a claim', '2024-12-31', [demand], []],
    [
      'a claim the day after it',
      '2025-01-01',
      [demand],
      [{ key: 'work-claim-overdue', waitsFor: 'finance', dueOn: '2024-12-31' }],
    ],
    ['nothing on the last day of an instalment', '2025-01-31', inParts, []],
    [
      'an instalment the day after it',
      '2025-02-01',
      inParts,
      [{ key: 'work-instalment-overdue', waitsFor: 'finance', dueOn: '2025-01-31' }],
    ],
    [
      'what was paid and not owed',
      '2024-12-31',
      overpaid,
      [{ key: 'work-repayment-to-order', waitsFor: 'finance', dueOn: null }],
    ],
    [
      'a relief that is proposed',
      '2024-12-31',
      [demand, reliefProposed()],
      [{ key: 'work-relief-to-decide', waitsFor: 'finance', dueOn: null }],
    ],
    ['no relief that was decided', '2024-12-31', [demand, reliefProposed(), reliefDecided()], []],
  ])('is %s', ([, todayOn, events, work]) => {
    expect(workOn(todayOn, events)).toEqual(work);
  });

  test('is a decision on interest where one is owed, beside everything else', () => {
    expect(workOn('2024-12-31', [demand], true)).toEqual([
      { key: 'work-interest-to-decide', waitsFor: office, dueOn: null },
    ]);
    expect(
      workOn('2025-01-01', [demand, reliefProposed(), hearingOpened()], true).map(({ key }) => key),
    ).toEqual([
      ...['work-hearing-over', 'work-claim-overdue', 'work-relief-to-decide', 'work-interest-to-decide'],
    ]);
  });

  test('is to make a repayment once it was ordered', () => {
    const repaymentId = `rep_${'0'.repeat(26)}`;
    const ordered: PayoutEvent = {
      type: 'RepaymentOrdered',
      data: {
        ...{ applicationId: APPLICATION, repaymentId, amountCents: 10_000, parts: parts(10_000) },
        ...{ accountVersion: 1, orderedBy: person('cashier') },
      },
    };
    expect(workOn('2024-12-31', [...overpaid, ordered])).toEqual([
      { key: 'work-repayment-to-make', waitsFor: 'finance', dueOn: null },
    ]);
  });
});
