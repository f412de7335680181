import { describe, expect, test } from 'vitest';
import { payableCents } from '../../../domain/payout/payable.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { settle } from '../../../domain/settlement/settle.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import type { FinancingType } from '../../../events/rules/grant-rules.ts';
import { changeApproved, changeRequested, fundsReported } from '../../support/change-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { renounced } from '../../support/notice-facts.ts';
import { paid } from '../../support/payment-facts.ts';
import {
  APPLICATION,
  accepted,
  granted,
  lines,
  lumpSums,
  person,
  terms,
} from '../../support/payout-facts.ts';
import { lumpSumsOf } from '../../support/plan-facts.ts';
import { checked, proved, receipt, recognised } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { revoked } from '../../support/recovery-facts.ts';
import { demanded, refunded } from '../../support/settlement-facts.ts';

const given = specification(payout, settle, { organisation: recipient() });
const settleNow = { ...acting(person('office'), '2024-12-01T10:00:00.000Z'), applicationId: APPLICATION };

/** So much was spent, on fees, the room and material in turn, and all of it is recognised. */
const spent = (costCents: number, otherFundsCents: number): readonly PayoutEvent[] => {
  const fees = Math.min(costCents, 145_000);
  const room = Math.min(costCents - fees, 45_000);
  const receipts = [
    ...[receipt(1, { lineId: 'fees', amountCents: fees }), receipt(2, { lineId: 'room', amountCents: room })],
    receipt(3, { amountCents: costCents - fees - room }),
  ].filter(({ amountCents }) => amountCents > 0);
  const findings = receipts.map(({ number, amountCents }) => recognised(number, amountCents));
  return [proved({ receipts, otherFundsCents }), checked({ findings })];
};

/** 1,500 of 2,500 euro were paid, and the rest was renounced. */
const restRenounced = (grant: PayoutEvent): readonly PayoutEvent[] => [
  ...[grant, accepted, ...paid('a', 150_000)],
  renounced({ extent: 'rest', renouncedCents: 100_000, keepCents: 150_000, paidCents: 150_000 }),
];

const settlementOf = (...history: PayoutEvent[]) => {
  const { decision } = given(...history).when(settleNow);
  return 'accepted' in decision ? decision.accepted : decision;
};

describe('a grant of 2,500 euro of which 1,000 were renounced', () => {
  // 2,900 × 2,500 / 3,250 = 2,230.77 and 1,800 × 2,500 / 3,250 = 1,384.62: the share agreed, held to what was kept.
  test.for<readonly [FinancingType, number, number, number, number]>([
    ['proportional', 290_000, 175_000, 150_000, 0],
    ['proportional', 180_000, 75_000, 138_462, 11_538],
    ['deficit', 290_000, 140_000, 150_000, 0],
    ['deficit', 290_000, 175_000, 115_000, 35_000],
    ['fixed-amount', 290_000, 140_000, 150_000, 0],
    ['fixed-amount', 140_000, 0, 140_000, 10_000],
  ])('%s: %i spent, %i of other money → %i final, %i back', ([financing, cost, other, final, back]) => {
    const settled = settlementOf(...restRenounced(granted({ financing })), ...spent(cost, other));
    const demand = { type: 'RefundDemanded', data: { amountCents: back } };
    const figures = { grantedCents: 150_000, finalCents: final, refundCents: back };
    expect(settled).toMatchObject([
      { data: { ...figures, explanation: { plannedGrantCents: 250_000, plannedCostCents: 325_000 } } },
      ...(back > 0 ? [demand] : []),
    ]);
  });

  test.for([
    [40, 150_000],
    [30, 120_000],
  ] as const)('lump-sum: %i participants at 40 euro → %i final', ([participantCount, finalCents]) => {
    const verifiedBasis = lumpSumsOf(participantCount);
    const settled = settlementOf(
      ...restRenounced(granted({ financing: 'lump-sum', lumpSums })),
      ...[proved({ receipts: [], lumpSumBasis: verifiedBasis }), checked({ findings: [], verifiedBasis })],
    );
    expect(settled).toMatchObject([{ data: { finalCents } }, ...(finalCents < 150_000 ? [{}] : [])]);
  });

  test('keeps a threshold of 500 euro where other money only stepped in for what was renounced', () => {
    const threshold = granted({ terms: { ...terms, deMinimisChangeCents: 50_000 } });
    const settled = settlementOf(...restRenounced(threshold), ...spent(290_000, 175_000));
    expect(settled).toMatchObject([
      { data: { finalCents: 150_000, explanation: { isBelowThreshold: true } } },
    ]);
  });

  test('is lowered once by money from elsewhere that was found before: 300 found, 1,500 kept stay payable', () => {
    const history = [granted(), accepted, fundsReported(30_000), ...paid('a', 150_000)];
    const kept = renounced({
      extent: 'rest',
      renouncedCents: 100_000,
      keepCents: 150_000,
      paidCents: 150_000,
    });
    const state = grantAfter([...history, kept]);
    expect(payableCents(state)).toBe(150_000);
  });
});

describe('a grant of 2,500 euro of which 1,000 were revoked and asked back', () => {
  const taken = (financing: FinancingType) => [
    ...[granted({ financing }), accepted, ...paid('a', 250_000)],
    ...[revoked(100_000), demanded(100_000, '2024-11-30', { basis: 'revocation' })],
  ];

  test('is settled without asking the same money back twice', () => {
    const settled = settlementOf(...taken('proportional'), ...spent(290_000, 75_000));
    expect(settled).toMatchObject([{ data: { finalCents: 150_000, refundCents: 100_000 } }]);
    expect(settled).toHaveLength(1);
  });

  test('asks back only what the settlement lowers besides: 1,800 spent leave 1,384.62, 115.38 more come back', () => {
    const settled = settlementOf(...taken('proportional'), refunded(100_000), ...spent(180_000, 75_000));
    expect(settled).toMatchObject([
      { data: { finalCents: 138_462, refundCents: 111_538 } },
      { type: 'RefundDemanded', data: { amountCents: 11_538, basis: 'settlement' } },
    ]);
  });
});

test('the share is that of the plan approved last: 2,500 of 3,000 euro are five sixths of 2,900', () => {
  const cheaper = lines.map((line) => (line.lineId === 'fees' ? { ...line, amountCents: 155_000 } : line));
  const plan = { lines: cheaper, plannedCostCents: 300_000, otherFundsCents: 50_000, ownFundsCents: null };
  const settled = settlementOf(
    ...[granted({ financing: 'proportional' }), accepted, ...paid('a', 250_000)],
    ...[changeRequested({ plan }), changeApproved({ plan }), ...spent(290_000, 50_000)],
  );
  expect(settled).toMatchObject([{ data: { finalCents: 241_667 } }, { data: { amountCents: 8_333 } }]);
});
