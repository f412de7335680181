import { describe, expect, test } from 'vitest';
import { shippedBaseRates } from '../../../domain/recovery/base-rates.ts';
import { followingClaim } from '../../../domain/recovery/following-claim.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { acting } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, FUND, granted, person } from '../../support/payout-facts.ts';
import { checked, proved, receipt, recognised } from '../../support/proof-facts.ts';
import { costCharged, interestSet, parts } from '../../support/recovery-facts.ts';
import { demanded, refunded, refundLowered, settled } from '../../support/settlement-facts.ts';

const command = { ...acting(person('office'), '2025-05-05T10:00:00.000Z'), applicationId: APPLICATION };
const following = (history: readonly PayoutEvent[], ...acts: PayoutEvent[]) =>
  followingClaim(command, grantAfter(history), acts, shippedBaseRates);

const demand = demanded(75_000, '2025-02-15', { ineffectiveOn: '2024-12-31' });
/** 750.00 demanded, and paid back on 3 April 2025. */
const claimed = [granted(), accepted, ...paid('a', 250_000), settled({ finalCents: 175_000 }), demand];
const late = [...claimed, refunded(75_000, '2025-04-03')];

/** Interest on 750.00 for 59 days until the end of February, and for 34 days more until 3 April, under 7.27 %. */
const first = interestSet(881, { untilOn: '2025-02-28' });
const second = interestSet(508, { actId: 'interest-2', untilOn: '2025-05-05', decidedCents: 881 });

const lowered = (actId: string, amountCents: number, leftCents: number, proposal: object) => ({
  type: 'InterestLowered',
  data: {
    ...{ applicationId: APPLICATION, actId, cause: 'claim-lowered', amountCents, leftCents },
    proposal: { steps: expect.any(Array), proposedCents: leftCents, ...proposal },
  },
});
const setOff = (interestCents: number) => ({
  type: 'OverpaymentSetOff',
  data: {
    ...{ applicationId: APPLICATION, fundId: FUND, setOffId: `off_${'0'.repeat(26)}` },
    ...{ from: parts(interestCents), to: parts(0, interestCents), setOffOn: '2025-05-05' },
  },
});

describe('interest that was set follows a demand that falls from 750.00 to 600.00', () => {
  test('decision by decision, each up to its day and less what the one before covers', () => {
    expect(following([...late, first, second], refundLowered(15_000))).toEqual([
      lowered('interest-1', 176, 705, { decidedCents: 0 }),
      lowered('interest-2', 102, 406, { decidedCents: 705 }),
      setOff(1_111),
    ]);
  });

  test('of each kind by its own computation', () => {
    // 1,750 of the grant were used on 10 June 2024, the rest never: both after 20 May, by which it had to be.
    const used = [
      proved({ receipts: [receipt(1, { paidOn: '2024-06-10' })] }),
      checked({ findings: [recognised(1, 250_000)] }),
    ];
    const history = [
      ...[...claimed.slice(0, -2), ...used, ...claimed.slice(-2), refunded(75_000, '2025-02-15')],
      interestSet(7_238, { kind: 'late-use', refundIds: [], untilOn: '2025-05-05' }),
      interestSet(687, { actId: 'interest-2', untilOn: '2025-05-05' }),
    ];
    // 600 × 46 × 7.27 % / 365; and (1,750 × 63 × 8.62 % + 600 × (83 × 8.62 % + 184 × 8.37 %)) / 365.
    expect(following(history, refundLowered(15_000))).toEqual([
      lowered('interest-2', 137, 550, { decidedCents: 0 }),
      lowered('interest-1', 927, 6_311, { decidedCents: 0 }),
      setOff(6_861),
    ]);
  });

  test.for([
    ['was waived', { type: 'InterestWaived', data: waiverOf(1_389) }],
    ['had fallen to nothing before', interestSet(0, { untilOn: '2025-05-05', proposedCents: 1_389 })],
  ] as const)('and not where it %s', ([, decision]) => {
    expect(following([...late, decision], refundLowered(15_000))).toEqual([]);
  });

  test('and not where the demand stays', () => {
    expect(following([...late, first, second])).toEqual([]);
  });
});

function waiverOf(proposedCents: number) {
  return {
    ...{ applicationId: APPLICATION, actId: 'interest-waiver-1', kind: 'refund' as const },
    ...{ untilOn: '2025-05-05', refundIds: [], decidedCents: 0, proposedCents },
    ...{ reason: 'Nicht zu vertreten.', waivedBy: person('office') },
  };
}

describe('the cost of a reminder', () => {
  const types = (history: readonly PayoutEvent[], cents: number) =>
    following(history, refundLowered(cents)).map(({ type }) => type);

  test('stays where what was late came after it was charged', () => {
    const history = [
      ...[...claimed, refunded(60_000, '2025-02-15'), costCharged(500, '2025-02-20')],
      refunded(15_000, '2025-04-03'),
    ];
    expect(types(history, 14_999)).not.toContain('ClaimCostDropped');
    expect(types(history, 15_000)).toContain('ClaimCostDropped');
  });

  test.for([
    ['stays', 'was late', [], false],
    ['falls', 'had been paid', [refunded(687, '2025-03-03', parts(0, 687))], true],
  ] as const)('%s where interest %s', ([, , more, isDropped]) => {
    const interest = interestSet(687, { untilOn: '2025-02-28', dueOn: '2025-03-03' });
    const history = [
      ...claimed,
      refunded(75_000, '2025-02-15'),
      interest,
      ...more,
      costCharged(500, '2025-03-10'),
    ];
    expect(types(history, 15_000).includes('ClaimCostDropped')).toBe(isDropped);
  });
});
