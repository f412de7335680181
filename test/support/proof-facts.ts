import type { PayoutEvent } from '../../events/payout-events.ts';
import type { LineFinding, ReceiptLine } from '../../events/proof-events.ts';
import { APPLICATION, type DataOf, padded, person } from './payout-facts.ts';

export const PROOF = padded('prf', '');

export const receipt = (number: number, changes: Partial<ReceiptLine> = {}): ReceiptLine => ({
  number,
  paidOn: '2024-05-02',
  ...{
    receiptOn: null,
    paidBy: null,
    taxCents: null,
    kilometres: null,
    offerCount: null,
    offersReason: null,
  },
  payee: 'Druckerei Muster',
  purpose: 'Plakate',
  lineId: 'material',
  amountCents: 10_000,
  fileDigest: null,
  ...changes,
});

/** Receipts as planned but for 350 euro less on fees: 2,900 euro in all. */
export const receipts = [
  receipt(1, { lineId: 'fees', amountCents: 145_000 }),
  receipt(2, { lineId: 'room', amountCents: 45_000 }),
  receipt(3, { amountCents: 100_000 }),
];

/** What a proof by receipts says besides its receipts. */
export const byReceipts = {
  ...{ report: 'Es kamen viele.', otherFundsCents: 75_000, ownFundsCents: null, reportedFundsCents: null },
  ...{ lumpSumBasis: null, participantLists: [], feeContracts: [] },
};

export const proved = (proof: Partial<DataOf<'ProofSubmitted'>['proof']> = {}, version = 1): PayoutEvent => ({
  type: 'ProofSubmitted',
  data: {
    applicationId: APPLICATION,
    proofId: PROOF,
    version,
    proof: { ...byReceipts, receipts, ...proof },
    submittedBy: person('member'),
  },
});

export const recognised = (number: number, recognisedCents: number): LineFinding => ({
  number,
  finding: 'recognised',
  recognisedCents,
  reason: null,
});

export const findings = receipts.map(({ number, amountCents }) => recognised(number, amountCents));

export const checked = (changes: Partial<DataOf<'ProofChecked'>> = {}): PayoutEvent => ({
  type: 'ProofChecked',
  data: {
    applicationId: APPLICATION,
    proofId: PROOF,
    findings,
    overruns: [],
    verifiedBasis: null,
    ...{ otherFunds: null, questions: [] },
    checkedBy: person('checker'),
    ...changes,
  },
});
