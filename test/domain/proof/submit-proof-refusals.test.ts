import { describe, test } from 'vitest';
import { type SubmitProof, submitProofRefusals } from '../../../domain/proof/submit-proof.ts';
import { fundsReported } from '../../support/change-facts.ts';
import { renounced } from '../../support/notice-facts.ts';
import { accepted, granted, grantedWithoutOwnFunds, person, terms } from '../../support/payout-facts.ts';
import {
  counted,
  feeContracts,
  flat,
  given,
  history,
  list,
  lumpSumBasis,
  prove,
} from '../../support/proof-at-hand.ts';
import { checked, proved, receipt, receipts } from '../../support/proof-facts.ts';
import { revoked } from '../../support/recovery-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, settled } from '../../support/settlement-facts.ts';

describe('a proof of use is refused', () => {
  const broken = (changes: Partial<SubmitProof>) => ({ given: history, when: prove(changes) });
  const brokenList = (changes: Partial<SubmitProof>) => ({
    given: flat,
    when: prove({ ...counted, ...changes }),
  });
  const offers = [{ fromCents: 5_000, isInclusive: false, offerCount: 3, form: 'informal' as const }];

  eachRefuses(submitProofRefusals, given, {
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
});
