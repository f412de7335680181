import { describe, expect, test } from 'vitest';
import { paid } from '../../support/payment-facts.ts';
import { accepted, granted, lumpSums, terms } from '../../support/payout-facts.ts';
import { lumpSumsOf } from '../../support/plan-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';
import { provenCase } from '../../support/settlement-facts.ts';
import { given, settleNow, spent } from '../../support/settling.ts';

describe('the settlement of a grant by lump sums', () => {
  test.for([
    ['deficit', 145_000, 75_000, 215_000, 35_000],
    ['proportional', 145_000, 75_000, 223_077, 26_923],
    ['fixed-amount', 145_000, 75_000, 250_000, 0],
    ['deficit', 145_000, 85_000, 205_000, 45_000],
    ['fixed-amount', 145_000, 85_000, 250_000, 0],
    ['fixed-amount', 85_000, 75_000, 230_000, 20_000],
    ['deficit', 85_000, 75_000, 155_000, 95_000],
  ] as const)(
    '%s: fees of %i, other money %i → %i final, %i back',
    ([financing, fees, other, final, back]) => {
      const { decision } = given(...spent(financing, fees, other)).when(settleNow);
      const demand = { type: 'RefundDemanded', data: { amountCents: back, dueOn: '2024-12-31' } };
      expect(decision).toMatchObject({
        accepted: [
          { type: 'FinalGrantSet', data: { finalCents: final, refundCents: back, stillPayableCents: 0 } },
          ...(back > 0 ? [demand] : []),
        ],
      });
    },
  );

  test.for([
    ['per-day', 240_000],
    ['per-project', 80_000],
  ] as const)(
    'counts twenty people on three days %s as the terms of the grant say',
    ([counting, eligibleCents]) => {
      const verifiedBasis = { ...lumpSumsOf(20), participantDayCount: 60 };
      const counted = { ...terms, lumpSumCounting: counting };
      const history = [
        ...[granted({ financing: 'lump-sum', lumpSums, terms: counted }), accepted, ...paid('a', 250_000)],
        ...[proved({ receipts: [], lumpSumBasis: verifiedBasis }), checked({ findings: [], verifiedBasis })],
      ];
      const { decision } = given(...history).when(settleNow);
      expect(decision).toMatchObject({
        accepted: [
          { data: { finalCents: eligibleCents } },
          { data: { amountCents: 250_000 - eligibleCents } },
        ],
      });
    },
  );

  test('lowers nothing for a change of 350 euro below a threshold of 500, and all of it for one of 950', () => {
    const threshold = { ...terms, deMinimisChangeCents: 50_000 };
    const small = given(granted({ terms: threshold }), ...spent('deficit', 145_000).slice(1)).when(settleNow);
    expect(small.decision).toMatchObject({
      accepted: [{ data: { finalCents: 250_000, refundCents: 0, explanation: { isBelowThreshold: true } } }],
    });
    const large = given(granted({ terms: threshold }), ...spent('deficit', 85_000).slice(1)).when(settleNow);
    expect(large.decision).toMatchObject({
      accepted: [{ data: { finalCents: 155_000, refundCents: 95_000 } }, { data: { amountCents: 95_000 } }],
    });
  });

  test('explains each line, and takes other money as it was recognised', () => {
    const otherFunds = { recognisedCents: 85_000, ownCents: null, reason: 'Eine Spende kam hinzu.' };
    const { decision } = given(...provenCase, checked({ otherFunds })).when(settleNow);
    expect(decision).toMatchObject({
      accepted: [
        {
          data: {
            ...{ otherFundsCents: 85_000, finalCents: 205_000, refundCents: 45_000 },
            explanation: {
              ...{ plannedCostCents: 325_000, plannedOtherFundsCents: 75_000, overPlanCents: 0 },
              lines: [
                { lineId: 'fees', plannedCents: 180_000, recognisedCents: 145_000, limitCents: 216_000 },
                { lineId: 'room', plannedCents: 45_000, recognisedCents: 45_000, limitCents: 54_000 },
                { lineId: 'material', plannedCents: 100_000, recognisedCents: 100_000 },
              ],
            },
          },
        },
        { data: { amountCents: 45_000, basis: 'settlement', ineffectiveOn: '2024-09-30' } },
      ],
    });
  });
});
