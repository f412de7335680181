import { describe, expect, test } from 'vitest';
import { fund } from '../../../domain/fund/fund.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { baseRateBook } from '../../../domain/recovery/base-rate-book.ts';
import { closeCase } from '../../../domain/settlement/close-case.ts';
import { correctSettlement } from '../../../domain/settlement/correct-settlement.ts';
import { uncountedFundsCents } from '../../../domain/settlement/other-funds.ts';
import { settle } from '../../../domain/settlement/settle.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { fundsReported } from '../../support/change-facts.ts';
import * as booked from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { objected, objectionDecided, renounced } from '../../support/notice-facts.ts';
import { paid } from '../../support/payment-facts.ts';
import {
  APPLICATION,
  accepted,
  granted,
  grantedUntil,
  lumpSums,
  person,
} from '../../support/payout-facts.ts';
import { lumpSumsOf } from '../../support/plan-facts.ts';
import { checked, findings, proved } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { actPosted, revoked } from '../../support/recovery-facts.ts';
import { demanded, provenCase, refunded, settled, settledCase } from '../../support/settlement-facts.ts';

const on = (day: string, word = 'office') => ({
  ...acting(person(word), `${day}T10:00:00.000Z`),
  applicationId: APPLICATION,
});
const answerTo = (decision: object) => ('refused' in decision ? decision.refused : 'accepted');
const cut = (recognisedCents: number) => [
  { number: 1, finding: 'cut' as const, recognisedCents, reason: 'Ohne Vertrag.' },
  ...findings.slice(1),
];

describe('the first settlement', () => {
  const given = specification(payout, settle, { organisation: recipient() });

  test('waits for a proof about which something was asked', () =>
    given(...provenCase, checked({ questions: ['Wo ist die Liste?'] }))
      .when(on('2024-12-01'))
      .expectRefusal('proof-not-checked'));

  test.for([
    ['2024-09-30', '2024-12-01', 'with the end of the project'],
    ['2024-09-30', '2024-09-30', 'on that very day'],
    ['2024-09-01', '2024-09-01', 'today, where the project still runs'],
  ] as const)('asks back what counts no more from %s on, set on %s: %s', ([ineffectiveOn, day]) => {
    const { decision } = given(...provenCase, checked()).when(on(day));
    expect(decision).toMatchObject({
      accepted: [{}, { type: 'RefundDemanded', data: { basis: 'settlement', ineffectiveOn } }],
    });
  });

  test('of a grant that was given up asks back all, because it was given up', () => {
    const history = [granted(), accepted, ...paid('a', 100_000), renounced({ paidCents: 100_000 })];
    expect(given(...history).when(on('2024-12-01')).decision).toMatchObject({
      accepted: [
        { data: { financing: 'deficit', eligibleCostCents: 0, explanation: null } },
        { type: 'RefundDemanded', data: { basis: 'renunciation', amountCents: 100_000 } },
      ],
    });
  });
});

describe('a correction', () => {
  const bookWith = (keptCents: number, paidCents: number) =>
    [
      ...[booked.fundOpened({ allocatedCents: 500_000 }), booked.roundOpened()],
      ...[
        booked.reserved('grant', 250_000),
        booked.granted('grant', 250_000),
        booked.paid('grant', 'a', paidCents),
      ],
      booked.released('grant', 250_000 - keptCents, 'settled-lower'),
    ].reduce(fund.evolve, fund.initial);
  const correcting = (keptCents: number, paidCents = 250_000) =>
    specification(payout, correctSettlement, {
      ...{ organisation: recipient(), rates: baseRateBook.initial, fund: bookWith(keptCents, paidCents) },
    });
  const correct = {
    ...on('2024-12-16', 'checker'),
    reason: 'Ein Beleg war falsch.',
    ...{ overruns: [], verifiedBasis: null, otherFunds: null },
  };

  test.for<readonly [string, readonly PayoutEvent[]]>([
    [
      'was given up and settled without a proof',
      [granted(), accepted, renounced(), settled({ finalCents: 0 })],
    ],
    ['was revoked in full since', [...settledCase, revoked(215_000, { keptCents: 0 })]],
  ])('is not made of a grant that %s', ([, history]) =>
    correcting(0)(...history)
      .when({ ...correct, findings })
      .expectRefusal('not-settled'),
  );

  test('of lump sums is made by what was verified of them', () => {
    const flat = [
      ...[granted({ financing: 'lump-sum', lumpSums }), accepted, ...paid('a', 250_000)],
      ...[
        proved({ receipts: [], lumpSumBasis: lumpSumsOf(40) }),
        checked({ findings: [], verifiedBasis: lumpSumsOf(40) }),
      ],
      ...[settled({ financing: 'lump-sum', finalCents: 160_000 }), demanded(90_000)],
    ];
    const given = correcting(160_000)(...flat);
    expect(given.when({ ...correct, findings: [], verifiedBasis: lumpSumsOf(30) }).decision).toMatchObject({
      accepted: [
        {},
        { data: { eligibleCostCents: 120_000, finalCents: 120_000 } },
        { data: { amountCents: 40_000 } },
      ],
    });
    given.when({ ...correct, findings: [] }).expectRefusal('corrected-basis-missing');
  });

  /** Settled at 1,150.00 because 1,000.00 of the fees were cut. */
  const harsh = (paidCents: number) => [
    ...[
      grantedUntil('2024-12-15'),
      accepted,
      ...paid('a', paidCents),
      proved(),
      checked({ findings: cut(45_000) }),
    ],
    settled({ finalCents: 115_000, paidCents, refundCents: paidCents - 115_000 }),
    demanded(paidCents - 115_000),
  ];
  test.for([
    ['less than was paid', 250_000, 'accepted'],
    ['what was paid', 205_000, 'accepted'],
    ['a cent more than was paid', 204_999, 'year-end-passed'],
  ] as const)(
    'after the last day for payments is possible where the grant comes to %s',
    ([, paidCents, answer]) => {
      const { decision } = correcting(
        115_000,
        paidCents,
      )(...harsh(paidCents)).when({ ...correct, findings: cut(135_000) });
      expect(answerTo(decision)).toBe(answer);
    },
  );
});

test('a case can be closed while an action is possible against an objection that was rejected', () => {
  const rejected = objectionDecided({ against: 'settlement-1', remedyEndsOn: '2025-03-03' });
  const history = [...settledCase, refunded(35_000), actPosted('settlement-1')];
  const close = (day: string, ...more: PayoutEvent[]) =>
    answerTo(
      specification(payout, closeCase, { organisation: recipient() })(...history, ...more).when(on(day))
        .decision,
    );
  expect(close('2025-01-07')).toBe('remedy-period-runs');
  expect(close('2025-01-20', objected({ against: 'settlement-1' }), rejected)).toBe('accepted');
});

describe('money from elsewhere that waits for a correction', () => {
  test.for<readonly [string, readonly PayoutEvent[], number]>([
    ['what was reported after the settlement', [...settledCase, fundsReported(100)], 100],
    ['nothing before a settlement', [...provenCase, fundsReported(100)], 0],
    [
      'nothing of a grant that was given up',
      [granted(), accepted, renounced(), settled({ finalCents: 0 }), fundsReported(100)],
      0,
    ],
  ])('is %s', ([, history, cents]) => {
    expect(uncountedFundsCents(grantAfter(history))).toBe(cents);
  });
});
