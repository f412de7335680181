import type { PayoutEvent } from '../../events/payout-events.ts';
import type { ClaimParts } from '../../events/recovery-events.ts';
import { paid } from './payment-facts.ts';
import { APPLICATION, accepted, type DataOf, FUND, granted, padded, person } from './payout-facts.ts';
import { checked, PROOF, proved } from './proof-facts.ts';

const REFUND = padded('ref', '');

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

/** Up to a question about the proof. */
export const questioned = [...provenCase, checked({ questions: ['Wo ist die Liste?'] })];
