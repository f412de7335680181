import { describe, expect, test } from 'vitest';
import { payout } from '../../../domain/payout/payout.ts';
import { type SubmitProof, submitProof, submitProofRules } from '../../../domain/proof/submit-proof.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import type { ParticipantList } from '../../../events/proof-events.ts';
import { fundsReported } from '../../support/change-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { renounced } from '../../support/notice-facts.ts';
import { paid, returned } from '../../support/payment-facts.ts';
import {
  APPLICATION,
  accepted,
  granted,
  grantedWithoutOwnFunds,
  lumpSums,
  person,
  terms,
} from '../../support/payout-facts.ts';
import { lumpSumsOf } from '../../support/plan-facts.ts';
import { byReceipts, checked, proved, receipt, receipts } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { revoked } from '../../support/recovery-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, settled } from '../../support/settlement-facts.ts';

const given = specification(payout, submitProof, { organisation: recipient() });
const prove = (changes: Partial<SubmitProof> = {}): SubmitProof => ({
  ...acting(person('member'), '2024-10-05T10:00:00.000Z'),
  applicationId: APPLICATION,
  ...byReceipts,
  receipts,
  ...changes,
});
const history = [granted(), accepted, ...paid('a', 250_000)];
const flat = [granted({ financing: 'lump-sum', lumpSums }), accepted, ...paid('a', 250_000)];
const lumpSumBasis = lumpSumsOf(40, [{ quarterHours: 24, contractFeeCents: 50_000 }]);
const list = (number: number, participantCount: number, changes: Partial<ParticipantList> = {}) => ({
  ...{
    number,
    event: 'Stadtteilfest',
    heldOn: '2024-05-04',
    kind: 'signed' as const,
    participantCount,
    witnessCount: 0,
    fileDigest: null,
  },
  ...changes,
});
const feeContracts = [
  {
    ...{ number: 1, servedOn: '2024-05-04', quarterHours: 24 },
    ...{ contractFeeCents: 50_000, invoicedCents: 50_000, fileDigest: null },
  },
];
const counted = { receipts: [], lumpSumBasis, participantLists: [list(1, 40)], feeContracts };

const asked = checked({
  findings: [{ number: 1, finding: 'asked', recognisedCents: 0, reason: 'Wer war das?' }],
});

describe('a proof of use', () => {
  test('is handed in with its receipts', () =>
    given(...history)
      .when(prove())
      .expectEvents(proved()));

  test('has participants and fee days instead where lump sums apply', () => {
    given(...flat)
      .when(prove(counted))
      .expectEvents(proved(counted));
  });

  test('counts participants by day, or once for the whole project, as the rules say', () => {
    const participantLists = [list(1, 30), list(2, 25, { heldOn: '2024-05-05' })];
    const daily = [
      granted({ financing: 'lump-sum', lumpSums, terms: { ...terms, lumpSumCounting: 'per-day' } }),
      ...flat.slice(1),
    ];
    const proofOf = (participantCount: number, participantDayCount: number | null = null) =>
      prove({
        ...{ ...counted, participantLists },
        lumpSumBasis: { ...lumpSumBasis, participantCount, participantDayCount },
      });
    const isAccepted = (history: PayoutEvent[], ...counts: [number, number?]) =>
      'accepted' in given(...history).when(proofOf(...counts)).decision;
    expect([54, 55, 56].map((days) => isAccepted(daily, 30, days))).toEqual([false, true, false]);
    expect(isAccepted(flat, 30, 55)).toBe(true);
    expect([30, 54, 55, 56].map((count) => isAccepted(daily, count))).toEqual([false, false, true, false]);
    expect([29, 30, 55, 56].map((count) => isAccepted(flat, count))).toEqual([false, true, true, false]);
  });

  test('needs no names: under-16s come with somebody, and anonymous lists have a sheet a person', () => {
    const participantLists = [
      list(1, 25, { kind: 'under-16', witnessCount: 2 }),
      list(2, 15, { kind: 'anonymised', witnessCount: 15 }),
    ];
    given(...flat)
      .when(prove({ ...counted, participantLists }))
      .expectEvents(proved({ ...counted, participantLists }));
  });

  test('may hold what was paid after the end, where the rules give time for it and the receipt is of the period', () => {
    const late = [receipt(1, { paidOn: '2024-10-04', receiptOn: '2024-09-30' })];
    const lenient = [granted({ terms: { ...terms, paidAfterPeriodDays: 14 } }), ...history.slice(1)];
    given(...lenient)
      .when(prove({ receipts: late }))
      .expectEvents(proved({ receipts: late }));
    given(...lenient)
      .when(prove({ receipts: [receipt(1, { paidOn: '2024-10-04', receiptOn: '2024-10-01' })] }))
      .expectRefusal('receipt-outside-period');
    given(...history)
      .when(prove({ receipts: late }))
      .expectRefusal('receipt-outside-period');
  });

  test('may hold journeys by the kilometre, and few offers for a reason', () => {
    const priced = [
      granted({
        terms: {
          ...terms,
          kilometreRateCents: 20,
          priceProofs: [{ fromCents: 50_000, isInclusive: true, offerCount: 3, form: 'written' }],
        },
      }),
      ...history.slice(1),
    ];
    const own = [
      receipt(1, { amountCents: 2_000, kilometres: 100 }),
      receipt(2, { amountCents: 50_000, offerCount: 3 }),
      receipt(3, { amountCents: 50_000, offersReason: 'Es gibt nur einen Anbieter.' }),
    ];
    given(...priced)
      .when(prove({ receipts: own }))
      .expectEvents(proved({ receipts: own }));
    given(...priced)
      .when(prove({ receipts: [receipt(1, { amountCents: 50_000, offerCount: 2 })] }))
      .expectRefusal('offers-missing');
    given(...priced)
      .when(prove({ receipts: [receipt(1, { amountCents: 2_001, kilometres: 100 })] }))
      .expectRefusal('kilometres-over-rate');
  });

  test('is handed in again when the check had questions', () => {
    given(...history, proved(), asked)
      .when(prove())
      .expectEvents(proved({}, 2));
  });

  test('is handed in again also when the payment has come back from the bank meanwhile', () => {
    given(...history, proved(), asked, returned('a', 250_000))
      .when(prove())
      .expectEvents(proved({}, 2));
  });

  test('may hold receipts of the first and the last day of the period', () => {
    const edges = [receipt(1, { paidOn: '2024-04-01' }), receipt(2, { paidOn: '2024-09-30' })];
    given(...history)
      .when(prove({ receipts: edges }))
      .expectEvents(proved({ receipts: edges }));
  });

  const broken = (changes: Partial<SubmitProof>) => ({ given: history, when: prove(changes) });
  const brokenList = (changes: Partial<SubmitProof>) => ({
    given: flat,
    when: prove({ ...counted, ...changes }),
  });
  const offers = [{ fromCents: 5_000, isInclusive: false, offerCount: 3, form: 'informal' as const }];
  eachRefuses(submitProofRules, given, {
    'unknown-grant': broken({ actorId: person('stranger') }),
    'grant-not-accepted': { given: [granted()], when: prove() },
    'already-settled': { given: [...history, proved(), checked(), settled()], when: prove() },
    'case-closed': { given: [...history, revoked(250_000), caseClosed], when: prove() },
    'renounced-before': { given: [...history, renounced()], when: prove() },
    'grant-revoked': { given: [...history, revoked(250_000)], when: prove() },
    'nothing-paid-yet': { given: [granted(), accepted], when: prove() },
    'proof-handed-in': { given: [...history, proved()], when: prove() },
    'receipts-not-asked': { given: flat, when: prove({ lumpSumBasis }) },
    'receipts-missing': broken({ receipts: [] }),
    'proof-basis-missing': { given: flat, when: prove({ receipts: [] }) },
    'proof-basis-not-asked': broken({ lumpSumBasis }),
    'own-funds-unsaid': { given: [grantedWithoutOwnFunds(), ...history.slice(1)], when: prove() },
    'own-funds-over-other-funds': broken({ ownFundsCents: 75_001 }),
    'reported-funds-unsaid': { given: [...history, fundsReported(10_000)], when: prove() },
    'reported-funds-over-proof': {
      given: [...history, fundsReported(10_000)],
      when: prove({ reportedFundsCents: 10_001 }),
    },
    'receipt-number-twice': broken({ receipts: [receipt(1), receipt(1)] }),
    'receipt-without-amount': broken({ receipts: [receipt(1, { amountCents: 0 })] }),
    'receipt-line-unknown': broken({ receipts: [receipt(1, { lineId: 'travel' })] }),
    'receipt-outside-period': broken({ receipts: [receipt(1, { paidOn: '2024-10-01' })] }),
    'receipt-in-future': {
      given: history,
      when: prove({ receipts: [receipt(1, { paidOn: '2024-09-02' })], now: '2024-09-01T10:00:00.000Z' }),
    },
    'receipt-tax-over-amount': broken({ receipts: [receipt(1, { taxCents: 10_000 })] }),
    'receipt-tax-missing': {
      given: [granted({ isInputTaxDeductible: true }), ...history.slice(1)],
      when: prove(),
    },
    'kilometres-over-rate': broken({ receipts: [receipt(1, { kilometres: 1 })] }),
    'offers-missing': {
      given: [granted({ terms: { ...terms, priceProofs: offers } }), ...history.slice(1)],
      when: prove(),
    },
    'lists-not-asked': broken({ participantLists: [list(1, 1)] }),
    'participant-lists-missing': brokenList({ participantLists: [] }),
    'list-number-twice': brokenList({ participantLists: [list(1, 20), list(1, 20)] }),
    'list-outside-period': brokenList({ participantLists: [list(1, 40, { heldOn: '2024-10-01' })] }),
    'list-in-future': {
      given: flat,
      when: prove({
        ...counted,
        participantLists: [list(1, 40, { heldOn: '2024-09-02' })],
        now: '2024-09-01T10:00:00.000Z',
      }),
    },
    'list-unwitnessed': brokenList({
      participantLists: [list(1, 40, { kind: 'anonymised', witnessCount: 39 })],
    }),
    'participants-differ-from-lists': brokenList({ participantLists: [list(1, 39)] }),
    'fee-contract-outside-period': brokenList({
      feeContracts: feeContracts.map((one) => ({ ...one, servedOn: '2024-10-01' })),
    }),
    'fee-invoiced-over-contract': brokenList({
      feeContracts: feeContracts.map((one) => ({ ...one, invoicedCents: 50_001 })),
    }),
    'fee-contracts-differ': brokenList({ feeContracts: [] }),
  });

  test('keeps the digests of files that lie elsewhere, for each receipt, list and contract', () => {
    const fileDigest = 'a'.repeat(64);
    const withFile = <One extends object>(ones: readonly One[]) =>
      ones.map((one) => ({ ...one, fileDigest }));
    given(...history)
      .when(prove({ receipts: withFile(receipts) }))
      .expectEvents(proved({ receipts: withFile(receipts) }));
    const lists = {
      participantLists: withFile(counted.participantLists),
      feeContracts: withFile(feeContracts),
    };
    given(...flat)
      .when(prove({ ...counted, ...lists }))
      .expectEvents(proved({ ...counted, ...lists }));
  });

  test('says how much of what was reported is in its sum of other money', () => {
    given(...history, fundsReported(10_000))
      .when(prove({ otherFundsCents: 85_000, reportedFundsCents: 10_000 }))
      .expectEvents(proved({ otherFundsCents: 85_000, reportedFundsCents: 10_000 }));
  });

  test('is not taken twice after a check without questions', () => {
    given(...history, proved(), checked())
      .when(prove())
      .expectRefusal('proof-handed-in');
  });
});
