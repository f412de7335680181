import { describe, expect, test } from 'vitest';
import { settleRefusals } from '../../../domain/settlement/settle.ts';
import { changeApproved } from '../../support/change-facts.ts';
import { paid, requested } from '../../support/payment-facts.ts';
import { accepted, granted, lumpSums, person, terms } from '../../support/payout-facts.ts';
import { lumpSumsOf } from '../../support/plan-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { demanded, provenCase, settled, settledCase } from '../../support/settlement-facts.ts';
import { given, settleNow, spent } from '../../support/settling.ts';

const proved75 = { provedCents: 75_000, reportedCents: 0, ownLeftOutCents: 0, isAsChecked: false };

describe('the settlement of a grant of 2,500 euro', () => {
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

  test('gives as many days to pay back as the rules say, and no Sunday', () => {
    const { decision } = given(
      granted({ terms: { ...terms, refundDueDays: 14 } }),
      ...spent('deficit', 145_000).slice(1),
    ).when(settleNow);
    expect(decision).toMatchObject({ accepted: [{}, { data: { dueOn: '2024-12-16' } }] });
  });

  eachRefuses(settleRefusals, given, {
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
