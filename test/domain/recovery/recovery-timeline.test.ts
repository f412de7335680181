import { expect, test } from 'vitest';
import { recoveryStep } from '../../../domain/recovery/recovery-timeline.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { APPLICATION, accepted, FUND, person, refundLowered } from '../../support/payout-facts.ts';
import {
  actPosted,
  costCharged,
  hearingAnswered,
  hearingDropped,
  hearingOpened,
  instalmentsAgreed,
  interestSet,
  parts,
  reliefDecided,
  reliefProposed,
  revoked,
} from '../../support/recovery-facts.ts';

const applicationId = APPLICATION;
const repaymentId = `rep_${'0'.repeat(26)}`;
const repaid = { applicationId, fundId: FUND, repaymentId, amountCents: 15_000, parts: parts(15_000) };

const terminated: PayoutEvent = {
  type: 'ContractTerminated',
  data: {
    ...{ applicationId, fundId: FUND, actId: 'termination-1', ground: 'deceit', ineffectiveOn: '2024-04-08' },
    ...{
      terminatedCents: 60_000,
      keptCents: 190_000,
      reasons: 'Kein Projekt.',
      terminatedBy: person('office'),
    },
  },
};
const interestLowered: PayoutEvent = {
  type: 'InterestLowered',
  data: {
    ...{ applicationId, actId: 'interest-1', cause: 'objection', proposal: null },
    ...{ amountCents: 278, leftCents: 1_111 },
  },
};
const revocationLowered: PayoutEvent = {
  type: 'RevocationLowered',
  data: {
    ...{ applicationId, actId: 'revocation-1', backTo: 'accepted' },
    ...{ restoredCents: 60_000, keptCents: 210_000 },
  },
};
const interestWaived: PayoutEvent = {
  type: 'InterestWaived',
  data: {
    ...{ applicationId, actId: 'interest-waiver-1', kind: 'refund', untilOn: '2025-01-31', refundIds: [] },
    ...{ decidedCents: 0, proposedCents: 14_818, reason: 'Nicht zu vertreten.', waivedBy: person('office') },
  },
};
const setOff: PayoutEvent = {
  type: 'OverpaymentSetOff',
  data: {
    ...{ applicationId, fundId: FUND, setOffId: `off_${'0'.repeat(26)}`, setOffOn: '2025-05-05' },
    ...{ from: parts(1_111), to: parts(1_000, 100, 11) },
  },
};
const costDropped: PayoutEvent = {
  type: 'ClaimCostDropped',
  data: { applicationId, costId: `cst_${'0'.repeat(26)}`, amountCents: 500 },
};
const repaymentOrdered: PayoutEvent = {
  type: 'RepaymentOrdered',
  data: {
    ...{ applicationId, repaymentId, amountCents: 15_000, parts: parts(15_000) },
    ...{ accountVersion: 1, orderedBy: person('cashier') },
  },
};
const repaymentMade: PayoutEvent = {
  type: 'RepaymentMade',
  data: { ...repaid, executedOn: '2025-05-05', executedBy: person('treasurer') },
};
const repaymentReturned: PayoutEvent = {
  type: 'RepaymentReturned',
  data: { ...repaid, reason: 'account-closed', returnedOn: '2025-05-06', recordedBy: person('cashier') },
};
const instalments = instalmentsAgreed(
  { amountCents: 20_000, dueOn: '2025-01-15' },
  { amountCents: 15_000, dueOn: '2025-02-15' },
);

type Row = readonly [event: PayoutEvent, key: string, by: string, facts: Readonly<Record<string, unknown>>];

const office = 'coordination-office';
const rows: readonly Row[] = [
  [hearingOpened(), 'hearing-opened', office, { answerByOn: '2024-10-18' }],
  [hearingAnswered, 'hearing-answered', 'applicant', {}],
  [hearingDropped, 'hearing-dropped', office, {}],
  [revoked(100_000), 'grant-revoked', office, { revokedCents: 100_000, keptCents: 150_000 }],
  [terminated, 'contract-terminated', office, { terminatedCents: 60_000, keptCents: 190_000 }],
  [actPosted('settlement-1'), 'act-posted', office, { notifiedOn: '2024-12-06', remedyEndsOn: '2025-01-07' }],
  [revocationLowered, 'revocation-lowered', office, { restoredCents: 60_000, keptCents: 210_000 }],
  [interestLowered, 'interest-lowered', office, { amountCents: 278 }],
  [refundLowered(5_000), 'refund-lowered', office, { amountCents: 5_000 }],
  [interestSet(5_000), 'interest-set', office, { amountCents: 5_000, dueOn: '2025-03-03' }],
  [interestWaived, 'interest-waived', office, { proposedCents: 14_818 }],
  [costCharged(500), 'cost-charged', 'finance', { amountCents: 500 }],
  [costDropped, 'cost-dropped', office, { amountCents: 500 }],
  [setOff, 'overpayment-set-off', office, { amountCents: 1_111 }],
  [repaymentOrdered, 'repayment-ordered', 'finance', { amountCents: 15_000 }],
  [repaymentMade, 'repayment-made', 'finance', { amountCents: 15_000, executedOn: '2025-05-05' }],
  [repaymentReturned, 'repayment-returned', 'finance', { amountCents: 15_000, returnedOn: '2025-05-06' }],
  [instalments, 'instalments-agreed', 'finance', { instalmentCount: 2 }],
  [reliefProposed(), 'relief-proposed', 'finance', {}],
  [reliefDecided(), 'relief-remission', 'finance', {}],
  [reliefDecided({ kind: 'deferral' }), 'relief-deferral', 'finance', {}],
  [reliefDecided({ isGranted: false }), 'relief-refused', 'finance', {}],
];

test.for(rows.map((row) => [row[0].type, row] as const))(
  '%s is told with its figures',
  ([, [event, key, by, facts]]) => {
    expect(recoveryStep(event)).toEqual({ key: `timeline-${key}`, by, facts });
  },
);

test('what is about no claim is no step of one', () => {
  expect(recoveryStep(accepted)).toBeUndefined();
});
