import { describe, expect, test } from 'vitest';
import { payableCents } from '../../../domain/payout/payable.ts';
import { isFreeShift } from '../../../domain/payout/plan-change.ts';
import {
  currentVersion,
  openChange,
  uncheckedFundsCents,
  unsettledFundsCents,
} from '../../../domain/payout/plan-versions.ts';
import type { GrantPlan } from '../../../events/grant-plan.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import {
  change,
  changeApproved,
  changeRefused,
  changeRequested,
  fundsReported,
  shiftedPlan,
} from '../../support/change-facts.ts';
import { grantAfter } from '../../support/granted.ts';
import { accepted, granted, lines } from '../../support/payout-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';
import { settled } from '../../support/settlement-facts.ts';

const stateOf = (...events: readonly PayoutEvent[]) => grantAfter(events);
const grantOf = (event: PayoutEvent) => stateOf(event).grant!;

describe('a shift in the plan of which nobody needs to be asked', () => {
  const grant = grantOf(granted());
  const moved = (cents: number) => [
    { ...lines[0]!, amountCents: 180_000 - cents },
    { ...lines[1]!, amountCents: 45_000 + cents },
    lines[2]!,
  ];
  const plan = { ...grant.plan, lines: moved(9_000) };

  test.for<readonly [string, Partial<GrantPlan>, boolean]>([
    ['a fifth more on a line', {}, true],
    ['more than a fifth', { lines: moved(9_001) }, false],
    ['other money', { otherFundsCents: 75_001 }, false],
    ['own money', { ownFundsCents: 35_001 }, false],
    ['own money that is not said', { ownFundsCents: null }, true],
    ['all cost', { plannedCostCents: 324_999 }, false],
    [
      'a line that was not planned',
      { lines: [...lines, { lineId: 'new', category: 'material', amountCents: 1 }] },
      false,
    ],
  ])('%s: %s', ([, changes, isFree]) => expect(isFreeShift({ ...plan, ...changes }, grant)).toBe(isFree));
});

describe('versions of the plan', () => {
  const two = [changeRequested(), changeApproved(), changeRequested({ changeId: change('b') })];
  const third = changeApproved({ changeId: change('b'), planVersion: 3 });

  test('are counted, the last is in force', () => {
    expect(currentVersion(stateOf(granted()).plans)).toBe(1);
    expect(currentVersion(stateOf(granted(), ...two, third).plans)).toBe(3);
  });

  test('wait for the change that is open, and an answer is about the one that it names', () => {
    const { plans } = stateOf(
      granted(),
      changeRequested(),
      changeRefused,
      changeRequested({ changeId: change('b') }),
    );
    expect(openChange(plans)?.changeId).toBe(change('b'));
    expect(plans.changes.map(({ status, answer }) => [status, answer])).toEqual([
      ['refused', 'Es geht auch kleiner.'],
      ['open', null],
    ]);
    expect(stateOf(granted(), ...two).plans.changes.map(({ status }) => status)).toEqual([
      'approved',
      'open',
    ]);
    const refusedFirst = [
      changeRequested(),
      changeRefused,
      changeRequested({ changeId: change('b') }),
      third,
    ];
    expect(stateOf(granted(), ...refusedFirst).plans.changes.map(({ answer }) => answer)).toEqual([
      'Es geht auch kleiner.',
      'Der Zweck bleibt.',
    ]);
  });

  test('know which money a check and a settlement have seen; a later check takes no settlement away', () => {
    const seen = (...events: PayoutEvent[]) => {
      const { grant, plans } = stateOf(granted(), accepted, proved(), ...events);
      return [uncheckedFundsCents({ grant, plans }), unsettledFundsCents({ grant, plans })];
    };
    expect(seen(fundsReported(100))).toEqual([100, 100]);
    expect(seen(fundsReported(100), checked())).toEqual([0, 100]);
    expect(seen(fundsReported(100), checked(), settled(), fundsReported(20))).toEqual([20, 20]);
    expect(seen(fundsReported(100), checked(), settled(), fundsReported(20), checked())).toEqual([0, 20]);
  });

  test('count money from elsewhere anew only where the plan of money changed', () => {
    const payable = (...events: PayoutEvent[]) =>
      payableCents(stateOf(granted(), fundsReported(10_000), ...events));
    const plan = { ...shiftedPlan, otherFundsCents: 85_000 };
    const grown = [changeRequested({ plan }), changeApproved({ plan })];
    const longer = [
      changeRequested({ plan: null, periodEndsOn: '2024-10-31' }),
      changeApproved({ plan: grantOf(granted()).plan }),
    ];
    expect([payable(), payable(...longer), payable(...grown)]).toEqual([240_000, 240_000, 250_000]);
  });
});

test('a project that ended early has its day', () => {
  const ended: PayoutEvent = {
    type: 'ProjectEndedEarly',
    data: {
      ...{ applicationId: 'app_x', endedOn: '2024-08-30', proofDueOn: '2024-10-11' },
      ...{ reason: 'Alles getan.', reportedBy: 'per_x' },
    },
  };
  const { project, grant } = stateOf(granted(), ended);
  expect(project).toEqual({ earlyStart: null, startedOn: null, endedOn: '2024-08-30' });
  expect(grant).toMatchObject({ periodEndsOn: '2024-08-30', proofDueOn: '2024-10-11' });
});
