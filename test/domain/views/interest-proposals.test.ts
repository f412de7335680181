import { expect, test } from 'vitest';
import { shippedBaseRates } from '../../../domain/recovery/base-rates.ts';
import { interestProposals } from '../../../domain/views/claim-view.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { grantRowOf } from '../../support/granted.ts';
import { paid } from '../../support/payment-facts.ts';
import { accepted, granted } from '../../support/payout-facts.ts';
import { checked, proved, receipt, recognised } from '../../support/proof-facts.ts';
import { interestSet } from '../../support/recovery-facts.ts';
import { demanded, provenCase, settled, settledCase } from '../../support/settlement-facts.ts';

const toCheck = [...provenCase, checked(), settled()];
/** All of it was spent on 19 June 2024, thirty days after it had to be. */
const spentLate = [
  granted(),
  accepted,
  ...paid('a', 250_000),
  proved({ receipts: [receipt(1, { amountCents: 290_000, paidOn: '2024-06-19' })] }),
  checked({ findings: [recognised(1, 290_000)] }),
  settled(),
];

// 2,500.00 were paid on 8 April 2024 at the latest; 350.00 are to come back. A year bears 8.62 % in the first half of 2024,
// 8.37 % in the second, 7.27 % in the first half of 2025.
test.for<
  readonly [
    string,
    todayOn: string,
    readonly PayoutEvent[],
    readonly (readonly [string, number, string | undefined])[],
  ]
>([
  ['nothing while the money was used in time and nothing is to come back', '2025-01-31', toCheck, []],
  [
    'late use until the refund begins to bear interest of its own',
    '2024-09-30',
    settledCase,
    [['late-use', 1_424, undefined]],
  ],
  [
    'the refund from then on',
    '2025-01-31',
    settledCase,
    [
      ['refund', 955, undefined],
      ['late-use', 1_424, undefined],
    ],
  ],
  [
    'the refund, not before the money was paid',
    '2025-01-31',
    [...toCheck, demanded(35_000, '2024-12-31', { ineffectiveOn: '2024-03-01' })],
    [['refund', 2_379, undefined]],
  ],
  ['what was spent after its time, until it was', '2025-01-31', spentLate, [['late-use', 3_656, undefined]]],
  [
    'only what no decision covers yet',
    '2025-01-31',
    [...settledCase, interestSet(955)],
    [['late-use', 1_424, undefined]],
  ],
  [
    'a half-year whose base rate nobody has recorded, though nothing comes of it yet',
    '2026-08-01',
    [
      ...toCheck,
      demanded(35_000, '2026-08-31', { ineffectiveOn: '2026-07-10' }),
      interestSet(100_000, { kind: 'late-use' }),
    ],
    [
      ['refund', 0, '2026-07-01'],
      ['late-use', 0, '2026-07-01'],
    ],
  ],
])('the interest that could be decided on is %s', ([, todayOn, history, expected]) => {
  const row = grantRowOf('payout-grant', ...history);
  expect(
    interestProposals(row, shippedBaseRates, todayOn).map(({ kind, amountCents, missingRateFromOn }) => [
      kind,
      amountCents,
      missingRateFromOn,
    ]),
  ).toEqual(expected);
});
