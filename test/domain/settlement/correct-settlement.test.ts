import { describe, expect, test } from 'vitest';
import { fund } from '../../../domain/fund/fund.ts';
import { overpaidParts } from '../../../domain/payout/claim-parts.ts';
import { requestableCents } from '../../../domain/payout/payable.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { baseRateBook } from '../../../domain/recovery/base-rate-book.ts';
import {
  type CorrectSettlement,
  correctSettlement,
  correctSettlementRules,
} from '../../../domain/settlement/correct-settlement.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import * as booked from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { paid, requested } from '../../support/payment-facts.ts';
import {
  APPLICATION,
  accepted,
  granted,
  grantedUntil,
  grantedWithoutOwnFunds,
  lumpSums,
  person,
} from '../../support/payout-facts.ts';
import { lumpSumsOf } from '../../support/plan-facts.ts';
import { checked, findings, proved, receipt, recognised } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import {
  caseClosed,
  demanded,
  provenCase,
  refunded,
  settled,
  settledCase,
} from '../../support/settlement-facts.ts';

/** The book of the fund for a grant of 2,500 euro, so many of them still bound after the settlement. */
const bookWith = (keptCents: number, ...more: FundEvent[]) =>
  [
    ...[booked.fundOpened({ allocatedCents: 500_000 }), booked.roundOpened()],
    ...[booked.reserved('grant', 250_000), booked.granted('grant', 250_000)],
    ...[booked.paid('grant', 'a', 250_000), booked.released('grant', 250_000 - keptCents, 'settled-lower')],
    ...more,
  ].reduce(fund.evolve, fund.initial);
const others = { organisation: recipient(), rates: baseRateBook.initial, fund: bookWith(215_000) };
const given = specification(payout, correctSettlement, others);
const reason = 'Ein Beleg war falsch beurteilt.';
const cut = (recognisedCents: number) => [
  { number: 1, finding: 'cut' as const, recognisedCents, reason: 'Ohne Vertrag.' },
  ...findings.slice(1),
];
const correct = (changes: Partial<CorrectSettlement> = {}): CorrectSettlement => ({
  ...acting(person('checker'), '2024-12-16T10:00:00.000Z'),
  ...{ applicationId: APPLICATION, reason, findings: cut(135_000), verifiedBasis: null, otherFunds: null },
  ...changes,
});
const stateAfter = (history: readonly PayoutEvent[], beside: Partial<typeof others> = {}) => {
  const { decision } = given(...history).when(correct(), beside);
  return [...history, ...('accepted' in decision ? decision.accepted : [])].reduce(
    payout.evolve,
    payout.initial,
  );
};

describe('the correction of a settlement', () => {
  test('in disfavour demands the difference: 100 euro less recognised, 100 euro more to come back', () => {
    const { decision } = given(...settledCase).when(correct());
    expect(decision).toMatchObject({
      accepted: [
        { type: 'ProofChecked', data: { findings: cut(135_000) } },
        {
          type: 'FinalGrantSet',
          data: { finalCents: 205_000, refundCents: 45_000, correctionReason: reason },
        },
        { type: 'RefundDemanded', data: { amountCents: 10_000, dueOn: '2025-01-15' } },
      ],
    });
    expect(stateAfter(settledCase)).toMatchObject({ status: 'settled', refund: { amountCents: 45_000 } });
  });

  /** Settled at 1,150 euro because 1,000 of the fees were cut: 1,350 were demanded. */
  const harsh = [
    ...[...provenCase, checked({ findings: cut(45_000) })],
    ...[settled({ finalCents: 115_000, refundCents: 135_000 }), demanded(135_000)],
  ];

  test('in favour lowers the demand, and the fund keeps as much as the recipient', () => {
    const { decision } = given(...harsh).when(correct(), { fund: bookWith(115_000) });
    expect(decision).toMatchObject({
      accepted: [
        {},
        { data: { finalCents: 205_000 } },
        { type: 'RefundLowered', data: { amountCents: 90_000 } },
      ],
      also: { fund: [booked.restored('grant', 90_000, '2024-12-16')] },
    });
    const after = stateAfter(harsh, { fund: bookWith(115_000) });
    expect([after.refund?.amountCents, requestableCents(after)]).toEqual([45_000, 0]);
  });

  test('in favour is owed to the recipient where the money is back: 900 euro are bound again and go back by themselves', () => {
    const repaid = [...harsh, refunded(135_000)];
    const book = { fund: bookWith(115_000, booked.refunded('grant', 'r', 135_000)) };
    const { decision } = given(...repaid).when(correct(), book);
    expect(decision).toMatchObject({ also: { fund: [booked.restored('grant', 90_000, '2024-12-16')] } });
    const after = stateAfter(repaid, book);
    expect([overpaidParts(after.recovery).principalCents, requestableCents(after)]).toEqual([90_000, 0]);
  });

  test('in favour is refused where the fund has given the money to others since', () => {
    const empty = bookWith(115_000, booked.refunded('grant', 'r', 135_000), booked.reserved('b', 300_000));
    const { decision } = given(...harsh, refunded(135_000)).when(correct(), { fund: empty });
    const facts = { freeCents: 85_000, neededCents: 90_000 };
    expect(decision).toEqual({ refused: 'insufficient-funds-to-restore', facts });
  });

  test('takes from several demands the last one first', () => {
    const twice = [...harsh, settled({ finalCents: 105_000, refundCents: 145_000 })];
    const second = { refundId: `ref_${'2'.repeat(26)}` };
    const { decision } = given(...twice, demanded(10_000, '2025-01-15', second)).when(correct(), {
      fund: bookWith(105_000),
    });
    expect(decision).toMatchObject({
      accepted: [
        {},
        {},
        { type: 'RefundLowered', data: { ...second, amountCents: 10_000 } },
        { type: 'RefundLowered', data: { amountCents: 90_000 } },
      ],
    });
  });

  test('takes other money that turned up later', () => {
    const otherFunds = { recognisedCents: 85_000, ownCents: null, reason: 'Eine Spende kam hinzu.' };
    const { decision } = given(...settledCase).when(correct({ findings, otherFunds }));
    expect(decision).toMatchObject({
      accepted: [
        {},
        { data: { otherFundsCents: 85_000, finalCents: 205_000 } },
        { type: 'RefundDemanded', data: { amountCents: 10_000 } },
      ],
    });
  });

  const broken = (changes: Partial<CorrectSettlement>) => ({ given: settledCase, when: correct(changes) });
  const taxed = [
    granted({ isInputTaxDeductible: true }),
    ...[accepted, ...paid('a', 250_000), proved({ receipts: [receipt(1, { taxCents: 1_597 })] })],
    ...[checked({ findings: [recognised(1, 8_403)] }), settled()],
  ];
  const flat = [
    granted({ financing: 'lump-sum', lumpSums }),
    ...[accepted, ...paid('a', 250_000)],
    proved({ receipts: [], lumpSumBasis: lumpSumsOf(40) }),
    ...[checked({ findings: [] }), settled({ financing: 'lump-sum' })],
  ];
  eachRefuses(correctSettlementRules, given, {
    'unknown-grant': { given: [], when: correct() },
    'acts-for-recipient': broken({ actorId: person('member') }),
    'released-money-before': broken({ actorId: person('cashier') }),
    'case-closed': { given: [...settledCase, caseClosed], when: correct() },
    'not-settled': { given: [...provenCase, checked()], when: correct() },
    'payments-pending': { given: [...settledCase, requested('b', 1)], when: correct() },
    'receipt-judged-twice': broken({ findings: [...findings, recognised(1, 145_000)] }),
    'receipt-unknown': broken({ findings: [...findings, recognised(9, 0)] }),
    'receipt-not-judged': broken({ findings: findings.slice(1) }),
    'recognised-over-receipt': broken({ findings: cut(145_001) }),
    'recognised-over-net': { given: taxed, when: correct({ findings: [recognised(1, 10_000)] }) },
    'recognised-in-part': broken({ findings: [recognised(1, 1), ...findings.slice(1)] }),
    'finding-without-reason': broken({
      findings: [{ number: 1, finding: 'cut', recognisedCents: 0, reason: null }, ...findings.slice(1)],
    }),
    'overrun-line-unknown': broken({
      overruns: [
        { lineId: 'travel', limitCents: 0, reason: 'Der Saal wurde teurer; an den Honoraren wurde gespart.' },
      ],
    }),
    'overrun-line-twice': broken({
      overruns: [
        { lineId: 'room', limitCents: 0, reason: 'Der Saal wurde teurer; an den Honoraren wurde gespart.' },
        { lineId: 'room', limitCents: 0, reason: 'Der Saal wurde teurer; an den Honoraren wurde gespart.' },
      ],
    }),
    'overrun-over-recognised': broken({
      overruns: [
        {
          lineId: 'room',
          limitCents: 45_001,
          reason: 'Der Saal wurde teurer; an den Honoraren wurde gespart.',
        },
      ],
    }),
    'own-funds-unsaid': {
      given: [grantedWithoutOwnFunds(), ...settledCase.slice(1)],
      when: correct({ otherFunds: { recognisedCents: 1, ownCents: null, reason: 'Nur ein Teil.' } }),
    },
    'own-funds-over-other-funds': broken({
      otherFunds: { recognisedCents: 1, ownCents: 2, reason: 'Nur ein Teil.' },
    }),
    'verified-over-proof': {
      given: flat,
      when: correct({ findings: [], verifiedBasis: lumpSumsOf(41) }),
    },
    'finding-asks': broken({
      findings: [
        { number: 1, finding: 'asked', recognisedCents: 0, reason: 'Wer war das?' },
        ...findings.slice(1),
      ],
    }),
    'corrected-basis-missing': broken({ verifiedBasis: lumpSumsOf(0) }),
    'settlement-unchanged': broken({ findings }),
    'year-end-passed': {
      given: [
        ...[grantedUntil('2024-12-15'), accepted, ...paid('a', 100_000), proved()],
        ...[checked({ findings: cut(45_000) }), settled({ finalCents: 115_000, paidCents: 100_000 })],
      ],
      when: correct(),
    },
  });
});
