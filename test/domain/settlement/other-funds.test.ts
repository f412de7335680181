import { describe, expect, test } from 'vitest';
import { fund } from '../../../domain/fund/fund.ts';
import { payableCents } from '../../../domain/payout/payable.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { baseRateBook } from '../../../domain/recovery/base-rate-book.ts';
import { correctSettlement } from '../../../domain/settlement/correct-settlement.ts';
import { uncountedFundsCents } from '../../../domain/settlement/other-funds.ts';
import { settle } from '../../../domain/settlement/settle.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { changeApproved, changeRequested, fundsReported } from '../../support/change-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { paid, running } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, lines, person, terms } from '../../support/payout-facts.ts';
import { checked, findings, proved, receipt, recognised } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { settledCase } from '../../support/settlement-facts.ts';

const now = '2024-12-02T10:00:00.000Z';
const settling = specification(payout, settle, { organisation: recipient() });
const settlementOf = (...history: PayoutEvent[]) => {
  const command = { ...acting(person('office'), now), applicationId: APPLICATION };
  const { decision } = settling(...history).when(command);
  return 'accepted' in decision ? decision.accepted[0] : decision;
};

const reported = fundsReported(10_000);
const donation = {
  recognisedCents: 80_000,
  ownCents: null,
  reason: 'Die Hälfte der Spende galt einem anderen Projekt.',
};

describe('100 euro that were reported besides the plan of 3,250 euro with 750 of other money', () => {
  // 2,900 spent: 2,900 − 850 = 2,050 and 450 back, as in the example of the field with 100 euro more third money.
  test.for<readonly [string, readonly PayoutEvent[], object]>([
    [
      'before the proof, which leaves them out',
      [reported, proved({ reportedFundsCents: 0 }), checked()],
      { provedCents: 75_000, reportedCents: 10_000, ownLeftOutCents: 0, isAsChecked: false },
    ],
    [
      'before the proof, whose sum contains them',
      [reported, proved({ otherFundsCents: 85_000, reportedFundsCents: 10_000 }), checked()],
      { provedCents: 85_000, reportedCents: 0, ownLeftOutCents: 0, isAsChecked: false },
    ],
    [
      'after the proof was handed in',
      [proved(), reported, checked()],
      { provedCents: 75_000, reportedCents: 10_000, ownLeftOutCents: 0, isAsChecked: false },
    ],
    [
      'after the proof was checked',
      [proved(), checked(), reported],
      { provedCents: 75_000, reportedCents: 10_000, ownLeftOutCents: 0, isAsChecked: false },
    ],
  ])('%s: the grant is 2,050, and 450 come back', ([, events, otherFunds]) => {
    expect(settlementOf(...running, ...events)).toMatchObject({
      data: {
        otherFundsCents: 85_000,
        finalCents: 205_000,
        refundCents: 45_000,
        explanation: { otherFunds },
      },
    });
  });

  test('count with the sum that the check recognises for a reason: 800, so the grant is 2,100', () => {
    const events = [reported, proved({ reportedFundsCents: 0 }), checked({ otherFunds: donation })];
    expect(settlementOf(...running, ...events)).toMatchObject({
      data: { finalCents: 210_000, explanation: { otherFunds: { isAsChecked: true, reportedCents: 0 } } },
    });
  });

  test('come on top of what the check recognised when it did not know of them: 900, so 2,000', () => {
    const events = [proved(), checked({ otherFunds: donation }), reported];
    expect(settlementOf(...running, ...events)).toMatchObject({ data: { finalCents: 200_000 } });
  });

  test('are not counted twice where a change has put them into the plan', () => {
    const dearer = [...lines, { lineId: 'print', category: 'material', amountCents: 10_000 }];
    const plan = { lines: dearer, plannedCostCents: 335_000, otherFundsCents: 85_000, ownFundsCents: null };
    const changed = [reported, changeRequested({ plan }), changeApproved({ plan })];
    expect(
      settlementOf(...running, ...changed, proved({ otherFundsCents: 85_000 }), checked()),
    ).toMatchObject({ data: { finalCents: 205_000, explanation: { otherFunds: { reportedCents: 0 } } } });
  });
});

describe('400 euro of a new financier, for a share of 2,500 of 4,000 euro', () => {
  const plan = {
    lines: [{ lineId: 'material', category: 'material', amountCents: 400_000 }],
    ...{ plannedCostCents: 400_000, otherFundsCents: 150_000, ownFundsCents: null },
  };
  const shared = (deMinimisChangeCents: number | null = null) =>
    granted({ financing: 'proportional', plan, terms: { ...terms, deMinimisChangeCents } });
  const found = fundsReported(40_000);
  const spent = {
    ...{ receipts: [receipt(1, { amountCents: 400_000 })], otherFundsCents: 190_000 },
    reportedFundsCents: 40_000,
  };
  const proof = [proved(spent), checked({ findings: [recognised(1, 400_000)] })];

  test('lower the grant to 2,250, and 250 come back (ANBest-P 2.1)', () => {
    expect(settlementOf(shared(), accepted, ...paid('a', 250_000), found, ...proof)).toMatchObject({
      data: { finalCents: 225_000, refundCents: 25_000, explanation: { addedFundsShareCents: 25_000 } },
    });
  });

  test('lower at once what can be asked for, unless they are below the threshold', () => {
    const payable = (...events: PayoutEvent[]) => payableCents(grantAfter(events));
    expect(payable(shared(), accepted, found)).toBe(225_000);
    expect(payable(shared(40_000), accepted, found)).toBe(250_000);
    expect(payable(shared(39_999), accepted, found)).toBe(225_000);
  });
});

describe('100 euro that were reported after the settlement', () => {
  const correct = {
    ...acting(person('checker'), now),
    ...{ applicationId: APPLICATION, reason: 'Nachgemeldet.', findings },
    ...{ overruns: [], verifiedBasis: null, otherFunds: null },
  };
  const correcting = specification(payout, correctSettlement, {
    ...{ organisation: recipient(), rates: baseRateBook.initial, fund: fund.initial },
  });
  const stateAfter = (...history: PayoutEvent[]) => grantAfter(history);

  test('wait for a correction, which counts them by itself: 2,050, and 100 more come back', () => {
    expect(uncountedFundsCents(stateAfter(...settledCase, reported))).toBe(10_000);
    const { decision } = correcting(...settledCase, reported).when(correct);
    expect(decision).toMatchObject({
      accepted: [
        { type: 'ProofChecked' },
        { data: { finalCents: 205_000, explanation: { otherFunds: { reportedCents: 10_000 } } } },
        { type: 'RefundDemanded', data: { amountCents: 10_000 } },
      ],
    });
    const accepted = 'accepted' in decision ? decision.accepted : [];
    expect(uncountedFundsCents(stateAfter(...settledCase, reported, ...accepted))).toBe(0);
  });

  test('can be found not to count, for a reason that stays in the book', () => {
    const otherFunds = {
      recognisedCents: 75_000,
      ownCents: null,
      reason: 'Die Spende galt einem anderen Projekt.',
    };
    const { decision } = correcting(...settledCase, reported).when({ ...correct, otherFunds });
    expect(decision).toMatchObject({
      accepted: [{ data: { otherFunds } }, { data: { finalCents: 215_000 } }],
    });
    correcting(...settledCase)
      .when({ ...correct, otherFunds })
      .expectRefusal('settlement-unchanged');
  });
});
