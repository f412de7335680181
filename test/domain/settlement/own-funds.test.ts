import { describe, expect, test } from 'vitest';
import { payableCents } from '../../../domain/payout/payable.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { uncountedFundsCents } from '../../../domain/settlement/other-funds.ts';
import { settle } from '../../../domain/settlement/settle.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { fundsReported } from '../../support/change-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { renounced } from '../../support/notice-facts.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, person, terms } from '../../support/payout-facts.ts';
import { checked, proved, receipt, recognised } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { settled } from '../../support/settlement-facts.ts';

type Rule = 'counts' | 'left-out';
type Granted = Parameters<typeof granted>[0];

const settling = specification(payout, settle, { organisation: recipient() });
const command = { ...acting(person('office'), '2024-12-02T10:00:00.000Z'), applicationId: APPLICATION };

/** 2,500.00 of 4,000.00, beside 1,000.00 of own money and 500.00 of others. */
const plan = {
  lines: [{ lineId: 'material', category: 'material', amountCents: 400_000 }],
  ...{ plannedCostCents: 400_000, otherFundsCents: 150_000, ownFundsCents: 100_000 },
};
const share = (ownFundsChange: Rule, changes: Granted = {}) =>
  granted({ financing: 'proportional', plan, terms: { ...terms, ownFundsChange }, ...changes });

/** The cost is as planned; what came from elsewhere is not. */
const spent = (otherFundsCents: number, ownFundsCents: number, reportedFundsCents: number | null = null) =>
  proved({
    ...{ receipts: [receipt(1, { amountCents: 400_000 })], otherFundsCents, ownFundsCents },
    reportedFundsCents,
  });
const found = checked({ findings: [recognised(1, 400_000)] });

const finalOf = (...history: PayoutEvent[]) => {
  const { decision } = settling(...history).when(command);
  const [first] = 'accepted' in decision ? decision.accepted : [];
  if (first?.type !== 'FinalGrantSet') throw new Error('it was not settled');
  return first.data;
};
const running = (rule: Rule, changes: Granted = {}) => [
  share(rule, changes),
  accepted,
  ...paid('a', 250_000),
];

describe('a share of 2,500.00 of 4,000.00, where own money counts and where the rules leave it out', () => {
  test.for<readonly [string, otherCents: number, ownCents: number, counts: number, leftOut: number]>([
    ['400.00 of a new financier', 190_000, 100_000, 225_000, 225_000],
    ['400.00 more of own money', 190_000, 140_000, 225_000, 250_000],
    ['400.00 more of each', 230_000, 140_000, 200_000, 225_000],
    ['400.00 of a new financier in place of own money', 150_000, 60_000, 250_000, 225_000],
    ['400.00 less of own money', 110_000, 60_000, 250_000, 250_000],
    ['all as planned', 150_000, 100_000, 250_000, 250_000],
  ])('%s', ([, otherCents, ownCents, counts, leftOut]) => {
    const history = (rule: Rule) => [...running(rule), spent(otherCents, ownCents), found];
    for (const [rule, finalCents] of [
      ['counts', counts],
      ['left-out', leftOut],
    ] as const)
      expect(finalOf(...history(rule))).toMatchObject({
        ...{ finalCents, refundCents: 250_000 - finalCents, otherFundsCents: otherCents },
        explanation: {
          plannedOwnLeftOutCents: rule === 'counts' ? 0 : 100_000,
          otherFunds: { ownLeftOutCents: rule === 'counts' ? 0 : ownCents },
        },
      });
  });

  test.for([
    ['counts', 225_000],
    ['left-out', 250_000],
  ] as const)('what the check recognises of it as own money: %s', ([rule, finalCents]) => {
    const otherFunds = { recognisedCents: 190_000, ownCents: 140_000, reason: 'Das Konto zeigt es.' };
    const judged = checked({ findings: [recognised(1, 400_000)], otherFunds });
    expect(finalOf(...running(rule), spent(150_000, 100_000), judged)).toMatchObject({ finalCents });
  });

  test.for<readonly [Rule, 'own' | 'third', finalCents: number]>([
    ['counts', 'own', 225_000],
    ['counts', 'third', 225_000],
    ['left-out', 'own', 250_000],
    ['left-out', 'third', 225_000],
  ])('400.00 that were reported and are not in the proof: %s, %s', ([rule, kind, finalCents]) => {
    const reported = fundsReported(40_000, 1, kind);
    const history = [...running(rule), reported];
    expect(payableCents(grantAfter(history))).toBe(finalCents);
    expect(finalOf(...history, spent(150_000, 100_000, 0), found)).toMatchObject({ finalCents });
    const after = [...running(rule), spent(150_000, 100_000), found, settled(), reported];
    const left = uncountedFundsCents(grantAfter(after));
    expect(left).toBe(finalCents === 225_000 ? 40_000 : 0);
  });

  test.for([
    ['counts', 162_500],
    ['left-out', 250_000],
  ] as const)(
    '1,000.00 more of own money and 400.00 of others, below a threshold of 500.00: %s',
    ([ownFundsChange, finalCents]) => {
      const tolerant = { terms: { ...terms, ownFundsChange, deMinimisChangeCents: 50_000 } };
      const history = [...running(ownFundsChange, tolerant), spent(290_000, 200_000), found];
      expect(finalOf(...history)).toMatchObject({ finalCents });
    },
  );

  test.for(['counts', 'left-out'] as const)(
    'own money that steps in for 1,000.00 given up leaves no room for new money of others: %s',
    (rule) => {
      const history = [
        share(rule),
        accepted,
        renounced({ extent: 'part', renouncedCents: 100_000, keepCents: 150_000 }),
        ...paid('a', 150_000),
      ];
      expect(finalOf(...history, spent(250_000, 200_000), found)).toMatchObject({ finalCents: 150_000 });
      // 2,000.00 of others on top take 1,250.00 off a share of 2,500.00.
      expect(finalOf(...history, spent(450_000, 200_000), found)).toMatchObject({ finalCents: 125_000 });
      // Where others step in, that is no change.
      expect(finalOf(...history, spent(250_000, 100_000), found)).toMatchObject({ finalCents: 150_000 });
    },
  );
});

test('a deficit falls with own money whatever the rules say of shares', () => {
  const deficit = { financing: 'deficit' } as const;
  const history = [...running('left-out', deficit), spent(190_000, 140_000), found];
  expect(finalOf(...history)).toMatchObject({ finalCents: 210_000 });
});
