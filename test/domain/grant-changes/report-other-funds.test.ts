import { describe, expect, test } from 'vitest';
import {
  reportOtherFunds,
  reportOtherFundsRefusals,
} from '../../../domain/grant-changes/report-other-funds.ts';
import { requestableCents } from '../../../domain/payout/payable.ts';
import { payout } from '../../../domain/payout/payout.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { changeApproved, changeRequested, fundsReported } from '../../support/change-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { renounced } from '../../support/notice-facts.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, lines, person } from '../../support/payout-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, settled, settledCase } from '../../support/settlement-facts.ts';

const given = specification(payout, reportOtherFunds, { organisation: recipient() });
const report = (amountCents: number, word = 'member') => ({
  ...acting(person(word)),
  ...{ applicationId: APPLICATION, kind: 'third' as const, source: 'Stiftung Muster', amountCents },
});
/** Settled at 2,150 euro, of which 2,000 were paid. */
const underpaidCase = [
  ...[granted(), accepted, ...paid('a', 200_000), proved(), checked()],
  settled({ paidCents: 200_000, refundCents: 0, stillPayableCents: 15_000 }),
];
const stillToRequest = (...history: PayoutEvent[]) => requestableCents(grantAfter(history));

describe('money that came in besides the plan', () => {
  test('is reported by the recipient, also before the grant is accepted', () => {
    given(granted()).when(report(40_000)).expectEvents(fundsReported(40_000));
    given(granted(), changeApproved()).when(report(40_000)).expectEvents(fundsReported(40_000, 2));
  });

  test('lowers what may still be drawn under deficit financing: 2,500 less 400 less 1,000 paid leaves 1,100', () => {
    expect(stillToRequest(granted(), accepted, ...paid('a', 100_000), fundsReported(40_000))).toBe(110_000);
  });

  test('lowers a share by its part: 400.00 of 2,500.00 in 3,250.00 are 307.69', () => {
    expect(stillToRequest(granted({ financing: 'proportional' }), accepted, fundsReported(40_000))).toBe(
      219_231,
    );
  });

  test.for(['fixed-amount', 'lump-sum'] as const)('lowers nothing under %s', (financing) => {
    expect(stillToRequest(granted({ financing }), accepted, fundsReported(40_000))).toBe(250_000);
  });

  test('is not counted twice once a plan counts it, and still is when only the period changed', () => {
    const history = [granted(), accepted, fundsReported(40_000), changeRequested()];
    const bought = { lineId: 'print', category: 'material', amountCents: 40_000 };
    const plan = {
      lines: [...lines, bought],
      plannedCostCents: 365_000,
      otherFundsCents: 115_000,
      ownFundsCents: null,
    };
    expect(stillToRequest(...history, changeApproved({ plan }))).toBe(250_000);
    const periodOnly = [...history.slice(0, 3), changeRequested({ plan: null, periodEndsOn: '2024-10-31' })];
    expect(stillToRequest(...periodOnly, changeApproved())).toBe(210_000);
  });

  test('can still be reported after the settlement, and is not paid on top meanwhile', () => {
    given(...settledCase)
      .when(report(40_000))
      .expectEvents(fundsReported(40_000));
    expect(stillToRequest(...underpaidCase)).toBe(15_000);
    expect(stillToRequest(...underpaidCase, fundsReported(4_000))).toBe(11_000);
  });

  eachRefuses(reportOtherFundsRefusals, given, {
    'unknown-grant': { given: [granted()], when: report(1, 'stranger') },
    'case-closed': { given: [...settledCase, caseClosed], when: report(1) },
    'renounced-before': { given: [granted(), renounced()], when: report(1) },
    'funds-without-amount': { given: [granted()], when: report(0) },
  });
});
