import { describe } from 'vitest';
import {
  type CorrectSettlement,
  correctSettlementRefusals,
} from '../../../domain/settlement/correct-settlement.ts';
import { correct, cut, given } from '../../support/correction-at-hand.ts';
import { paid, requested } from '../../support/payment-facts.ts';
import {
  accepted,
  granted,
  grantedUntil,
  grantedWithoutOwnFunds,
  lumpSums,
  person,
} from '../../support/payout-facts.ts';
import { lumpSumsOf } from '../../support/plan-facts.ts';
import { checked, findings, proved, receipt, recognised } from '../../support/proof-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, provenCase, settled, settledCase } from '../../support/settlement-facts.ts';

describe('a correction is refused', () => {
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

  eachRefuses(correctSettlementRefusals, given, {
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
