import { describe, expect, test } from 'vitest';
import { grantMatters } from '../../../domain/agenda/grant-matters.ts';
import { changesWithSpending } from '../../../domain/views/changes-after-spending.ts';
import { proofStanding } from '../../../domain/views/proof-standing.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import {
  change,
  changeApproved,
  changeRefused,
  changeRequested,
  fundsReported,
} from '../../support/change-facts.ts';
import { grantRowOf } from '../../support/granted.ts';
import {
  inPortal,
  objected,
  objectionDecided,
  objectionWithdrawn,
  posted,
} from '../../support/notice-facts.ts';
import { APPLICATION, accepted, granted, person } from '../../support/payout-facts.ts';
import { settledCase } from '../../support/settlement-facts.ts';

const row = (...events: PayoutEvent[]) => grantRowOf(`payout-${APPLICATION}`, ...events);
const at = (minute: number) => `2024-02-01T10:${String(minute).padStart(2, '0')}:00.000Z`;
const begun = [granted(), accepted];
const spent = (spentCents: number): PayoutEvent => ({
  type: 'SpendingReported',
  data: { applicationId: APPLICATION, spentCents, untilOn: '2024-05-20', reportedBy: person('member') },
});
const ofSettlement = { against: 'settlement-1' } as const;
const waiting = { facts: {}, waitsAfterOn: null };

describe('what waits for the office in a grant', () => {
  test.for<readonly [string, readonly PayoutEvent[], readonly object[]]>([
    ['nothing in a grant that goes its way', begun, []],
    [
      'a change that is asked for',
      [...begun, changeRequested()],
      [{ ...waiting, key: 'work-change-requested', since: at(2) }],
    ],
    [
      'a change that comes after money was spent',
      [...begun, spent(1), changeRequested()],
      [{ key: 'work-change-after-spending', facts: { spentCents: 1 }, since: at(3), waitsAfterOn: null }],
    ],
    ['no change that was answered', [...begun, changeRequested(), changeRefused], []],
    [
      'an objection',
      [...begun, posted(), objected()],
      [{ ...waiting, key: 'work-objection-open', since: '2024-06-20' }],
    ],
    ['no objection that was decided', [...begun, posted(), objected(), objectionDecided()], []],
    ['no objection that was withdrawn', [...begun, posted(), objected(), objectionWithdrawn], []],
    [
      'a notice in the portal, after the last day on which it can be fetched',
      [granted(), inPortal],
      [{ key: 'work-notice-to-post', facts: {}, since: '2024-06-03', waitsAfterOn: '2024-06-13' }],
    ],
    ['no notice that was posted', [granted(), posted()], []],
    [
      'money reported after the settlement',
      [...settledCase, fundsReported(10_000)],
      [{ ...waiting, key: 'work-funds-after-settlement', since: at(settledCase.length) }],
    ],
    [
      'an objection to the settlement',
      [...settledCase, objected(ofSettlement)],
      [{ ...waiting, key: 'work-act-objection-open', since: '2024-06-20' }],
    ],
    [
      'a settlement that is to be corrected',
      [
        ...settledCase,
        objected(ofSettlement),
        objectionDecided({ ...ofSettlement, outcome: 'upheld', remedyEndsOn: null }),
      ],
      [{ ...waiting, key: 'work-settlement-to-correct', since: '2024-06-20' }],
    ],
    [
      'several things, each for itself',
      [...begun, changeRequested(), posted(), objected()],
      [
        { ...waiting, key: 'work-change-requested', since: at(2) },
        { ...waiting, key: 'work-objection-open', since: '2024-06-20' },
      ],
    ],
  ])('is %s', ([, history, matters]) => {
    expect(grantMatters(row(...history))).toEqual(matters);
  });
});

test('a change says what had been spent before: until now while it is open, as it was once it is answered', () => {
  const [first, second] = [change('a'), change('b')];
  const history = [
    ...[...begun, changeRequested({ changeId: first })],
    ...[changeApproved({ changeId: first, spentBeforeCents: 30_000 }), spent(80_000)],
    changeRequested({ changeId: second }),
  ];
  const briefly = (...events: PayoutEvent[]) =>
    changesWithSpending(row(...events)).map(({ changeId, spentBeforeCents, isAfterSpending }) => [
      changeId,
      spentBeforeCents,
      isAfterSpending,
    ]);
  expect(briefly(...history)).toEqual([
    [first, 30_000, true],
    [second, 80_000, true],
  ]);
  expect(briefly(...begun, changeRequested(), changeRefused, spent(80_000))).toEqual([[change(), 0, false]]);
});

test('the proof of a grant is done once it was settled', () => {
  expect(proofStanding(row(...settledCase), '2030-01-01')).toBe('done');
});
