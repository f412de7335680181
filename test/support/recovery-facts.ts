import type { PayoutEvent } from '../../events/payout-events.ts';
import type { ClaimParts } from '../../events/recovery-events.ts';
import { APPLICATION, FUND, granted, person } from './payout-facts.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];

const applicationId = APPLICATION;
const hearingId = `hea_${'0'.repeat(26)}`;
const reliefId = `rlf_${'0'.repeat(26)}`;

export const hearingOpened = (changes: Partial<DataOf<'HearingOpened'>> = {}): PayoutEvent => ({
  type: 'HearingOpened',
  data: {
    applicationId,
    hearingId,
    grounds: ['purpose-missed'],
    reasons: 'Das Projekt fand nicht statt.',
    knownSinceOn: '2024-10-01',
    answerByOn: '2024-10-18',
    openedBy: person('office'),
    ...changes,
  },
});

export const hearingAnswered: PayoutEvent = {
  type: 'HearingAnswered',
  data: { applicationId, hearingId, answer: 'Es fiel aus.', answeredBy: person('member') },
};

export const hearingDropped: PayoutEvent = {
  type: 'HearingDropped',
  data: { applicationId, hearingId, reasons: 'Alles ist erklärt.', droppedBy: person('office') },
};

export const revoked = (
  revokedCents: number,
  changes: Partial<DataOf<'GrantRevoked'>> = {},
): PayoutEvent => ({
  type: 'GrantRevoked',
  data: {
    ...{ applicationId, fundId: FUND, actId: 'revocation-1', hearingId },
    ...{ ground: 'purpose-missed', revokedCents },
    keptCents: 250_000 - revokedCents,
    ineffectiveOn: '2024-04-08',
    knownSinceOn: '2024-10-01',
    reasons: 'Das Projekt fand nicht statt.',
    revokedBy: person('office'),
    ...changes,
  },
});

export const interestSet = (
  amountCents: number,
  changes: Partial<DataOf<'InterestSet'>> = {},
): PayoutEvent => ({
  type: 'InterestSet',
  data: {
    ...{ applicationId, actId: 'interest-1' },
    ...{ kind: 'refund', untilOn: '2025-01-31', amountCents, proposedCents: amountCents },
    refundIds: [`ref_${'0'.repeat(26)}`],
    decidedCents: 0,
    rule: { basis: 'statute', pointsAboveBaseBasisPoints: 500, lateUseFrom: 'payment', dayCount: 'act-365' },
    steps: [],
    reason: 'Zu spät gezahlt.',
    dueOn: '2025-03-03',
    setBy: person('office'),
    ...changes,
  },
});

export const costCharged = (amountCents: number, chargedOn = '2025-01-29'): PayoutEvent => ({
  type: 'ClaimCostCharged',
  data: {
    ...{ applicationId, costId: `cst_${'0'.repeat(26)}`, kind: 'reminder-fee' },
    chargedOn,
    ...{ amountCents, dueOn: '2025-02-28' },
    chargedBy: person('cashier'),
  },
});

export const instalmentsAgreed = (
  ...instalments: DataOf<'InstalmentsAgreed'>['instalments']
): PayoutEvent => ({
  type: 'InstalmentsAgreed',
  data: {
    applicationId,
    planId: `ipl_${'0'.repeat(26)}`,
    instalments,
    reason: 'Der Verein hat wenig.',
    agreedBy: person('cashier'),
  },
});

export const parts = (principalCents: number, interestCents = 0, costCents = 0): ClaimParts => ({
  costCents,
  interestCents,
  principalCents,
});

export const reliefProposed = (changes: Partial<DataOf<'ReliefProposed'>> = {}): PayoutEvent => ({
  type: 'ReliefProposed',
  data: {
    ...{ applicationId, reliefId, kind: 'remission', parts: parts(10_000), deferredUntilOn: null },
    ...{ reasons: 'Der Verein löst sich auf.', proposedBy: person('cashier') },
    ...changes,
  },
});

export const reliefDecided = (changes: Partial<DataOf<'ReliefDecided'>> = {}): PayoutEvent => ({
  type: 'ReliefDecided',
  data: {
    ...{ applicationId, reliefId, kind: 'remission', isGranted: true },
    ...{ parts: parts(10_000), deferredUntilOn: null },
    ...{ reasons: 'Einverstanden.', decidedBy: person('office') },
    ...changes,
  },
});

/** A grant of 2,500 euro by contract, paid. */
export const byContract = (changes: Partial<DataOf<'GrantIssued'>> = {}): PayoutEvent =>
  granted({ instrument: 'contract', ...changes });

/** The letter of an act posted on Monday 2 December 2024: notified on the 6th, objection until the day after Epiphany. */
export const actPosted = (actId: string, changes: Partial<DataOf<'ActPosted'>> = {}): PayoutEvent => ({
  type: 'ActPosted',
  data: {
    ...{ applicationId, actId, postedOn: '2024-12-02', hasRemedyText: true },
    ...{ notifiedOn: '2024-12-06', remedyEndsOn: '2025-01-07', postedBy: person('office') },
    ...changes,
  },
});
