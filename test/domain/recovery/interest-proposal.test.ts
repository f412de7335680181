import { describe, expect, test } from 'vitest';
import { shippedBaseRates } from '../../../domain/recovery/base-rates.ts';
import { interestProposal } from '../../../domain/recovery/interest-proposal.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { grantAfter } from '../../support/granted.ts';
import { paid } from '../../support/payment-facts.ts';
import { accepted, granted, terms } from '../../support/payout-facts.ts';
import { checked, proved, receipt, recognised } from '../../support/proof-facts.ts';
import {
  hearingOpened,
  interestSet,
  parts,
  reliefDecided,
  reliefProposed,
  revoked,
} from '../../support/recovery-facts.ts';
import { demanded, provenCase, refunded, settled } from '../../support/settlement-facts.ts';

const proposal = (kind: 'refund' | 'late-use', untilOn: string, ...events: PayoutEvent[]) =>
  interestProposal(grantAfter(events), kind, untilOn, shippedBaseRates);

/** 2,500 euro paid on 8 April 2024, revoked from then on, and all of it demanded by 20 November. */
const takenBack = [
  ...[granted(), accepted, ...paid('a', 250_000), hearingOpened(), revoked(250_000)],
  demanded(250_000, '2024-11-20', { basis: 'revocation', ineffectiveOn: '2024-04-08' }),
];

describe('interest on a refund', () => {
  test('runs from the day on which the act did not count any more until the money is there', () => {
    const { steps, amountCents } = proposal(
      'refund',
      '2025-01-31',
      ...takenBack,
      refunded(250_000, '2024-12-20'),
    );
    expect(steps).toMatchObject([
      { fromOn: '2024-04-08', untilOn: '2024-06-30', days: 83, rateBasisPoints: 862 },
      { fromOn: '2024-06-30', untilOn: '2024-12-20', days: 173, rateBasisPoints: 837 },
    ]);
    // 2,500 × (83 × 8.62 % + 173 × 8.37 %) / 365 = 148.1823…
    expect(amountCents).toBe(14_818);
  });

  test('falls with each part that comes back', () => {
    const { steps } = proposal('refund', '2024-06-30', ...takenBack, refunded(100_000, '2024-05-08'));
    expect(steps.map(({ amountCents, days }) => [amountCents, days])).toEqual([
      [100_000, 30],
      [150_000, 83],
    ]);
  });

  test('begins for no money before it was paid', () => {
    const late = [
      ...[granted(), accepted, ...paid('a', 100_000)],
      ...[...paid('b', 150_000, '2024-09-02'), hearingOpened(), revoked(250_000)],
      ...takenBack.slice(-1),
    ];
    expect(proposal('refund', '2024-12-31', ...late).steps[0]).toMatchObject({
      ...{ amountCents: 150_000, fromOn: '2024-09-02' },
    });
  });

  test('goes on where an earlier decision ended', () => {
    // Until 31 January 169.93, of which all was decided on; ten days more under 7.27 % bring it to 174.90.
    const before = proposal('refund', '2025-01-31', ...takenBack).amountCents;
    expect(before).toBe(16_993);
    const { decidedCents, amountCents } = proposal('refund', '2025-02-10', ...takenBack, interestSet(before));
    expect([decidedCents, amountCents]).toEqual([16_993, 497]);
  });

  test('is not on what was remitted', () => {
    const relief = [reliefProposed({ parts: parts(250_000) }), reliefDecided({ parts: parts(250_000) })];
    expect(proposal('refund', '2024-12-31', ...takenBack, ...relief).amountCents).toBe(0);
  });
});

describe('interest for late use', () => {
  /** 3,000 euro paid on 3 March 2025, to be used by 14 April; 1,800 were in time, 1,200 on 30 June. */
  const lateCase = (interest = terms.interest) => [
    granted({ financing: 'fixed-amount', amountCents: 300_000, terms: { ...terms, interest } }),
    ...[accepted, ...paid('a', 300_000, '2025-03-03', '2025-04-14')],
    proved({
      receipts: [
        receipt(1, { paidOn: '2025-04-14', amountCents: 180_000 }),
        receipt(2, { paidOn: '2025-06-30', amountCents: 120_000 }),
      ],
    }),
    checked({ findings: [recognised(1, 180_000), recognised(2, 120_000)] }),
    settled({ financing: 'fixed-amount', finalCents: 300_000, paidCents: 300_000, refundCents: 0 }),
  ];
  const rule = {
    basis: 'statute',
    pointsAboveBaseBasisPoints: 500,
    lateUseFrom: 'payment',
    dayCount: 'act-365',
  } as const;

  test.for([
    ['28.44 from the payment', rule, 2_844, 119],
    ['18.40 from the end of the six weeks', { ...rule, lateUseFrom: 'grace-end' as const }, 1_840, 77],
    ['28.35 by months of thirty days', { ...rule, dayCount: '30-360' as const }, 2_835, 117],
  ] as const)('on 1,200.00 of 3,000.00 used on 30 June 2025 is %s', ([, by, cents, days]) => {
    const { steps, amountCents } = proposal('late-use', '2025-07-31', ...lateCase(by));
    expect(steps).toMatchObject([{ amountCents: 120_000, days, rateBasisPoints: 727 }]);
    expect(amountCents).toBe(cents);
  });

  test('counts other money first under deficit financing', () => {
    // Of 2,900 spent 2,150 are the grant: the first 750 were other money.
    const { steps } = proposal('late-use', '2024-12-31', ...provenCase, checked(), settled());
    expect(steps).toEqual([]);
    const receipts = [
      receipt(1, { paidOn: '2024-05-20', amountCents: 175_000, lineId: 'fees' }),
      receipt(2, { paidOn: '2024-06-19', amountCents: 115_000 }),
    ];
    const events = [
      ...[granted(), accepted, ...paid('a', 250_000), proved({ receipts })],
      ...[checked({ findings: [recognised(1, 175_000), recognised(2, 115_000)] }), settled()],
    ];
    expect(proposal('late-use', '2024-12-31', ...events).steps).toMatchObject([
      { amountCents: 115_000, fromOn: '2024-04-08', untilOn: '2024-06-19', days: 72 },
    ]);
  });

  test('counts what was never used until the refund bears interest of its own', () => {
    const dated = demanded(35_000, '2024-12-31', { ineffectiveOn: '2024-09-30' });
    const events = [...provenCase, checked(), settled(), dated, refunded(35_000, '2024-10-30')];
    expect(proposal('late-use', '2024-12-31', ...events).steps).toMatchObject([
      { amountCents: 35_000, fromOn: '2024-04-08', untilOn: '2024-06-30' },
      { amountCents: 35_000, fromOn: '2024-06-30', untilOn: '2024-09-30' },
    ]);
    expect(proposal('refund', '2024-12-31', ...events).steps).toMatchObject([
      { amountCents: 35_000, fromOn: '2024-09-30', untilOn: '2024-10-30', days: 30 },
    ]);
  });
});
