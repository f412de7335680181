import { describe, expect, test } from 'vitest';
import { shippedBaseRates } from '../../../domain/recovery/base-rates.ts';
import { interestProposal } from '../../../domain/recovery/interest-proposal.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { grantAfter } from '../../support/granted.ts';
import { paid } from '../../support/payment-facts.ts';
import { accepted, granted } from '../../support/payout-facts.ts';
import { checked, proved, receipt, recognised } from '../../support/proof-facts.ts';
import { demanded, provenCase, settled, settledCase } from '../../support/settlement-facts.ts';

const proposal = (kind: 'refund' | 'late-use', untilOn: string, ...events: readonly PayoutEvent[]) =>
  interestProposal(grantAfter(events), kind, untilOn, shippedBaseRates);
const stepsOf = (...asked: Parameters<typeof proposal>) =>
  proposal(...asked).steps.map(({ amountCents, fromOn, untilOn }) => [amountCents, fromOn, untilOn]);

describe('interest for late use', () => {
  const used = (
    paidOns: readonly string[],
    cents: readonly number[],
    changes: Parameters<typeof settled>[0],
  ) => [
    proved({ receipts: paidOns.map((day, place) => receipt(place + 1, { paidOn: day })) }),
    checked({ findings: cents.map((amount, place) => recognised(place + 1, amount)) }),
    settled(changes),
  ];
  const share = (...events: PayoutEvent[]) => [
    granted({ financing: 'proportional' }),
    ...[accepted, ...paid('a', 250_000), ...events],
  ];

  test('is on the part that the grant has in each cost, the earlier cost first', () => {
    // 1,450 + 1,450 of 2,900 were spent, of which 2,150 are the grant: 1,075 each.
    const expected = [
      [107_500, '2024-04-08', '2024-06-10'],
      [107_500, '2024-04-08', '2024-06-24'],
    ];
    const days = ['2024-06-24', '2024-06-10'];
    const cents = [145_000, 145_000];
    expect(stepsOf('late-use', '2024-06-30', ...share(...used(days, cents, {})))).toEqual(expected);
    expect(stepsOf('late-use', '2024-06-30', ...share(...used(days.toReversed(), cents, {})))).toEqual(
      expected,
    );
  });

  test('of an earlier day counts what was used later until that day', () => {
    const history = share(...used(['2024-06-24'], [290_000], {}));
    expect(stepsOf('late-use', '2024-05-31', ...history)).toEqual([[215_000, '2024-04-08', '2024-05-31']]);
  });

  test('is on nothing but the refund where no cost was recognised', () => {
    const history = share(...used(['2024-06-24'], [0], { finalCents: 0 }));
    expect(stepsOf('late-use', '2024-06-30', ...history)).toEqual([]);
    expect(
      stepsOf(
        'late-use',
        '2024-06-30',
        ...history,
        demanded(250_000, '2024-12-31', { ineffectiveOn: '2024-06-17' }),
      ),
    ).toEqual([[250_000, '2024-04-08', '2024-06-17']]);
  });

  test('waits for the settlement, and lump sums bear none', () => {
    const late = demanded(35_000, '2024-12-31', { ineffectiveOn: '2024-09-30' });
    expect(stepsOf('late-use', '2024-12-31', ...provenCase, checked(), late)).toEqual([]);
    const lump = [
      ...settledCase.slice(0, -3),
      proved({ receipts: [] }),
      checked({ findings: [] }),
      settled(),
      late,
    ];
    expect(stepsOf('late-use', '2024-12-31', ...lump)).toEqual([]);
  });

  test('is on no money that was used on the last day for it', () => {
    expect(stepsOf('late-use', '2024-06-30', ...share(...used(['2024-05-20'], [290_000], {})))).toEqual([]);
    expect(stepsOf('late-use', '2024-06-30', ...share(...used(['2024-05-21'], [290_000], {})))).toEqual([
      [215_000, '2024-04-08', '2024-05-21'],
    ]);
  });
});
