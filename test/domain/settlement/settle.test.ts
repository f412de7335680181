import { describe, expect, test } from 'vitest';
import { payout } from '../../../domain/payout/payout.ts';
import { settle, settleRules } from '../../../domain/settlement/settle.ts';
import type { FinancingType } from '../../../events/rules/grant-rules.ts';
import { changeApproved } from '../../support/change-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { paid, requested } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, lumpSums, person, terms } from '../../support/payout-facts.ts';
import { lumpSumsOf } from '../../support/plan-facts.ts';
import { checked, proved, receipt, recognised } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { demanded, provenCase, settled, settledCase } from '../../support/settlement-facts.ts';

const given = specification(payout, settle, { organisation: recipient() });
const settleNow = { ...acting(person('office'), '2024-12-01T10:00:00.000Z'), applicationId: APPLICATION };

/** A case in which so much was spent and recognised on fees besides room and material as planned. */
const spent = (financing: FinancingType, feesCents: number, otherFundsCents = 75_000) => {
  const receipts = [
    receipt(1, { lineId: 'fees', amountCents: feesCents }),
    receipt(2, { lineId: 'room', amountCents: 45_000 }),
    receipt(3, { amountCents: 100_000 }),
  ];
  return [
    ...[granted({ financing }), accepted, ...paid('a', 250_000), proved({ receipts, otherFundsCents })],
    checked({ findings: receipts.map(({ number, amountCents }) => recognised(number, amountCents)) }),
  ];
};

const proved75 = { provedCents: 75_000, reportedCents: 0, ownLeftOutCents: 0, isAsChecked: false };

describe('the settlement of a grant of 2,500 euro', () => {
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

  test('demands what was paid too much in the same commit', () => {
    given(...provenCase, checked())
      .when(settleNow)
      .expectEvents(
        settled({ explanation: expect.objectContaining({ otherFunds: proved75 }) }),
        demanded(35_000),
      );
  });

  test('names the proof, the plan and the rules that it was computed from', () => {
    const asked = checked({ questions: ['Wo ist die Liste?'] });
    const history = [granted(), accepted, ...paid('a', 250_000), changeApproved(), proved(), asked];
    const { decision } = given(...history, proved({}, 2), checked()).when(settleNow);
    expect(decision).toMatchObject({
      accepted: [
        {
          type: 'FinalGrantSet',
          data: {
            computedFrom: {
              proof: { proofId: `prf_${'0'.repeat(26)}`, version: 2 },
              planVersion: 2,
              ruleSet: { ruleSetId: 'rules', version: 1 },
            },
          },
        },
        { type: 'RefundDemanded' },
      ],
    });
  });

  test('leaves a rest to be paid where less was paid than is due', () => {
    given(granted(), accepted, ...paid('a', 200_000), proved(), checked())
      .when(settleNow)
      .expectEvents(
        settled({
          ...{ paidCents: 200_000, refundCents: 0, stillPayableCents: 15_000 },
          explanation: expect.objectContaining({ otherFunds: proved75 }),
        }),
      );
  });

  test('adds up lump sums: participants, hours and whole days, no more than the contracts', () => {
    const feeDays = [
      { quarterHours: 23, contractFeeCents: 60_000 },
      { quarterHours: 24, contractFeeCents: 60_000 },
      { quarterHours: 24, contractFeeCents: 30_000 },
    ];
    const verifiedBasis = lumpSumsOf(20, feeDays);
    const history = [
      ...[granted({ financing: 'lump-sum', lumpSums }), accepted, ...paid('a', 250_000)],
      ...[proved({ receipts: [], lumpSumBasis: verifiedBasis }), checked({ findings: [], verifiedBasis })],
    ];
    // 20 × 40 + 5.75 × 72 + 540 + 300 euro
    const figures = { financing: 'lump-sum' as const, eligibleCostCents: 205_400, finalCents: 205_400 };
    given(...history)
      .when(settleNow)
      .expectEvents(
        settled({ ...figures, refundCents: 44_600, explanation: expect.objectContaining({ lines: [] }) }),
        demanded(44_600),
      );
  });

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

  test('gives as many days to pay back as the rules say, and no Sunday', () => {
    const { decision } = given(
      granted({ terms: { ...terms, refundDueDays: 14 } }),
      ...spent('deficit', 145_000).slice(1),
    ).when(settleNow);
    expect(decision).toMatchObject({ accepted: [{}, { data: { dueOn: '2024-12-16' } }] });
  });

  eachRefuses(settleRules, given, {
    'unknown-grant': { given: [], when: settleNow },
    'acts-for-recipient': {
      given: [...provenCase, checked()],
      when: { ...settleNow, actorId: person('member') },
    },
    'already-settled': { given: settledCase, when: settleNow },
    'proof-not-checked': { given: provenCase, when: settleNow },
    'payments-pending': {
      given: [granted(), accepted, ...paid('a', 1), requested('b', 1), proved(), checked()],
      when: settleNow,
    },
  });
});
