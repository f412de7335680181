import { paymentIdOf } from '../../domain/payout/payment-id.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { LineFinding, ReceiptLine } from '../../events/proof-events.ts';
import type { ClaimParts } from '../../events/recovery-events.ts';
import { stuttgart } from './seats.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];

const padded = (prefix: string, word: string) => `${prefix}_${word.padEnd(26, '0')}`;
export const APPLICATION = padded('app', 'grant');
export const ORGANISATION = padded('org', 'verein');
/** A person's id, told apart by a short word of `[0-9a-z]`. */
export const person = (word: string): string => padded('per', word);
/** A payment's id by a letter for its number, `a` for the first; other words stand for numbers that no test reaches. */
export const payment = (word: string): string =>
  paymentIdOf(
    APPLICATION,
    word.length === 1 ? word.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : 900 + word.length,
  );
export const FUND = 'aktionsfonds-2024';
const PROOF = padded('prf', '');
const REFUND = padded('ref', '');

export const lines = [
  { lineId: 'fees', category: 'fees', amountCents: 180_000 },
  { lineId: 'room', category: 'material', amountCents: 45_000 },
  { lineId: 'material', category: 'material', amountCents: 100_000 },
];

/** Terms that ask for nothing special; objection within a month. */
export const terms: DataOf<'GrantIssued'>['terms'] = {
  remedy: 'objection',
  remedyAt: 'Stadt Musterstadt, Rathausplatz 1, 12345 Musterstadt',
  postDeemedDays: 4,
  portalRetrievalDays: 10,
  officeSeat: stuttgart,
  acceptWithinDays: null,
  payableFrom: 'acceptance',
  drawdown: 'any-time',
  payUntilOn: null,
  lineOverrunOf: 'line',
  deMinimisChangeCents: null,
  ownFundsChange: 'counts',
  refundDueDays: 30,
  interest: {
    basis: 'statute',
    pointsAboveBaseBasisPoints: 500,
    lateUseFrom: 'payment',
    dayCount: 'act-365',
  },
  retention: { years: 5, untilEndOfYear: true },
  proofDueDays: 42,
  proofDueByMonthDay: null,
  kilometreRateCents: null,
  priceProofs: [],
  lumpSumCounting: 'per-project',
  paidAfterPeriodDays: null,
};

/** A grant of 2,500 euro for a project of 3,250, from April to September 2024. */
export const granted = (changes: Partial<DataOf<'GrantIssued'>> = {}): PayoutEvent => ({
  type: 'GrantIssued',
  data: {
    applicationId: APPLICATION,
    organisationId: ORGANISATION,
    programmeId: 'demokratie-leben',
    fundId: FUND,
    resolution: { meetingId: padded('mtg', 'm'), itemId: 'item-1' },
    contentVersion: 3,
    ruleSet: { ruleSetId: 'rules', version: 1 },
    instrument: 'bescheid',
    financing: 'deficit',
    lumpSums: null,
    lineOverrunBasisPoints: 2_000,
    spendWithinDays: 42,
    amountCents: 250_000,
    plan: { lines, plannedCostCents: 325_000, otherFundsCents: 75_000, ownFundsCents: 35_000 },
    periodStartsOn: '2024-04-01',
    periodEndsOn: '2024-09-30',
    proofDueOn: '2024-11-11',
    conditions: [],
    isInputTaxDeductible: false,
    terms,
    noticeText: { version: 'bescheid-1', hasRemedyText: true },
    issuedOn: '2024-02-01',
    issuedBy: person('office'),
    ...changes,
  },
});

/** 40 euro a participant, 72 an hour, from six hours on 540 a day. */
export const lumpSums = {
  perParticipantCents: 4_000,
  perFeeHourCents: 7_200,
  feeDayFromHours: 6,
  perFeeDayCents: 54_000,
};

/** A share of the cost under rules that leave changes of own money out. */
export const grantedWithoutOwnFunds = (changes: Partial<DataOf<'GrantIssued'>> = {}): PayoutEvent =>
  granted({ financing: 'proportional', terms: { ...terms, ownFundsChange: 'left-out' }, ...changes });

export const accepted: PayoutEvent = {
  type: 'GrantAccepted',
  data: { applicationId: APPLICATION, acceptedBy: person('signatory') },
};

export const requested = (word: string, amountCents: number): PayoutEvent => ({
  type: 'PaymentRequested',
  data: {
    applicationId: APPLICATION,
    paymentId: payment(word),
    amountCents,
    need: null,
    requestedBy: person('member'),
  },
});

export const approved = (word: string, accountVersion = 1, by = 'office'): PayoutEvent => ({
  type: 'PaymentApproved',
  data: {
    applicationId: APPLICATION,
    paymentId: payment(word),
    accountVersion,
    approvedBy: person(by),
  },
});

export const ordered = (word: string, by = 'cashier'): PayoutEvent => ({
  type: 'PaymentOrdered',
  data: { applicationId: APPLICATION, paymentId: payment(word), orderedBy: person(by) },
});

export const executed = (
  word: string,
  amountCents: number,
  executedOn = '2024-04-08',
  spendByOn = '2024-05-20',
): PayoutEvent => ({
  type: 'PaymentExecuted',
  data: {
    applicationId: APPLICATION,
    fundId: FUND,
    paymentId: payment(word),
    amountCents,
    executedBy: person('treasurer'),
    executedOn,
    bookedOn: executedOn,
    valueOn: executedOn,
    spendByOn,
    runId: null,
  },
});

/** The same by a run: the bank has not said its days yet. */
export const executedInRun = (word: string, amountCents: number): PayoutEvent => {
  const { type, data } = executed(word, amountCents) as Extract<PayoutEvent, { type: 'PaymentExecuted' }>;
  return { type, data: { ...data, bookedOn: null, valueOn: null, runId: RUN } };
};

export const returned = (word: string, amountCents: number, returnedOn = '2024-04-08'): PayoutEvent => ({
  type: 'PaymentReturned',
  data: {
    applicationId: APPLICATION,
    fundId: FUND,
    paymentId: payment(word),
    amountCents,
    reason: 'account-closed',
    returnedOn,
    valueOn: returnedOn,
    ...{ bankReasonCode: null, bankFileId: null, enteredBy: person('treasurer') },
  },
});

export const RUN = padded('run', '');

export const scheduled = (word: string, by = 'cashier'): PayoutEvent => ({
  type: 'PaymentScheduled',
  data: {
    applicationId: APPLICATION,
    paymentId: payment(word),
    runId: RUN,
    executionOn: '2024-04-09',
    scheduledBy: person(by),
  },
});

/** A grant of which nothing may be paid after this day. */
export const grantedUntil = (payUntilOn: string): PayoutEvent => granted({ terms: { ...terms, payUntilOn } });

/** Everything from the request to the money leaving the account. */
export const paid = (word: string, amountCents: number): PayoutEvent[] => [
  requested(word, amountCents),
  approved(word),
  ordered(word),
  executed(word, amountCents),
];

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

export const settled = (changes: Partial<DataOf<'FinalGrantSet'>> = {}): PayoutEvent => ({
  type: 'FinalGrantSet',
  data: {
    applicationId: APPLICATION,
    fundId: FUND,
    actId: 'settlement-1',
    financing: 'deficit',
    eligibleCostCents: 290_000,
    otherFundsCents: 75_000,
    grantedCents: 250_000,
    finalCents: 215_000,
    paidCents: 250_000,
    refundCents: 35_000,
    stillPayableCents: 0,
    computedFrom: {
      proof: { proofId: PROOF, version: 1 },
      planVersion: 1,
      ruleSet: { ruleSetId: 'rules', version: 1 },
    },
    explanation: null,
    correctionReason: null,
    setBy: person('office'),
    ...changes,
  },
});

export const demanded = (
  amountCents: number,
  dueOn = '2024-12-31',
  changes: Partial<DataOf<'RefundDemanded'>> = {},
): PayoutEvent => ({
  type: 'RefundDemanded',
  data: {
    ...{ applicationId: APPLICATION, refundId: REFUND, actId: 'settlement-1', amountCents, dueOn },
    ...{ basis: 'settlement', ineffectiveOn: '2024-09-30' },
    ...changes,
  },
});

/** All of it for the grant itself, unless the parts say otherwise. */
export const refunded = (
  amountCents: number,
  receivedOn = '2024-12-20',
  parts: ClaimParts = { costCents: 0, interestCents: 0, principalCents: amountCents },
): PayoutEvent => ({
  type: 'RefundReceived',
  data: {
    applicationId: APPLICATION,
    fundId: FUND,
    refundId: REFUND,
    receiptId: REFUND,
    amountCents,
    parts,
    receivedOn,
    valueOn: receivedOn,
    bookedBy: person('cashier'),
  },
});

export const refundLowered = (amountCents: number): PayoutEvent => ({
  type: 'RefundLowered',
  data: { applicationId: APPLICATION, refundId: REFUND, amountCents, actId: 'settlement-2' },
});

export const caseClosed: PayoutEvent = {
  type: 'CaseClosed',
  data: { applicationId: APPLICATION, closedBy: person('office') },
};

/** Up to a proof that waits for its check. */
export const provenCase = [granted(), accepted, ...paid('a', 250_000), proved()];
/** Up to a settlement by which 350 euro come back. */
export const settledCase = [...provenCase, checked(), settled(), demanded(35_000)];
