import { expect, test } from 'vitest';
import { recoveryStep } from '../../../domain/recovery/recovery-timeline.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import {
  contractTerminated,
  costDropped,
  interestLowered,
  interestWaived,
  repaymentMade,
  repaymentOrdered,
  repaymentReturned,
  revocationLowered,
  setOff,
} from '../../support/claim-facts.ts';
import { accepted } from '../../support/payout-facts.ts';
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
import { refundLowered } from '../../support/settlement-facts.ts';

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
  [
    contractTerminated(60_000, 190_000),
    'contract-terminated',
    office,
    { terminatedCents: 60_000, keptCents: 190_000 },
  ],
  [actPosted('settlement-1'), 'act-posted', office, { notifiedOn: '2024-12-06', remedyEndsOn: '2025-01-07' }],
  [
    revocationLowered(60_000, 210_000),
    'revocation-lowered',
    office,
    { restoredCents: 60_000, keptCents: 210_000 },
  ],
  [interestLowered(278, 1_111), 'interest-lowered', office, { amountCents: 278 }],
  [refundLowered(5_000), 'refund-lowered', office, { amountCents: 5_000 }],
  [interestSet(5_000), 'interest-set', office, { amountCents: 5_000, dueOn: '2025-03-03' }],
  [interestWaived(14_818), 'interest-waived', office, { proposedCents: 14_818 }],
  [costCharged(500), 'cost-charged', 'finance', { amountCents: 500 }],
  [costDropped(500), 'cost-dropped', office, { amountCents: 500 }],
  [setOff(parts(1_111), parts(1_000, 100, 11)), 'overpayment-set-off', office, { amountCents: 1_111 }],
  [repaymentOrdered(15_000), 'repayment-ordered', 'finance', { amountCents: 15_000 }],
  [repaymentMade(15_000), 'repayment-made', 'finance', { amountCents: 15_000, executedOn: '2025-05-05' }],
  [
    repaymentReturned(15_000),
    'repayment-returned',
    'finance',
    { amountCents: 15_000, returnedOn: '2025-05-06' },
  ],
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
