import type { PayoutEvent } from '../../events/payout-events.ts';
import type { TimelineEntry } from '../application/application-timeline.ts';

type Step = Omit<TimelineEntry, 'at'>;

const office = 'coordination-office';

/** Acts of the office, and what the recipient says to them. */
const actStep = ({ type, data }: PayoutEvent): Step | undefined => {
  switch (type) {
    case 'HearingOpened':
      return { key: 'timeline-hearing-opened', by: office, facts: { answerByOn: data.answerByOn } };
    case 'HearingAnswered':
      return { key: 'timeline-hearing-answered', by: 'applicant', facts: {} };
    case 'HearingDropped':
      return { key: 'timeline-hearing-dropped', by: office, facts: {} };
    case 'GrantRevoked': {
      const { revokedCents, keptCents } = data;
      return { key: 'timeline-grant-revoked', by: office, facts: { revokedCents, keptCents } };
    }
    case 'ContractTerminated': {
      const { terminatedCents, keptCents } = data;
      return { key: 'timeline-contract-terminated', by: office, facts: { terminatedCents, keptCents } };
    }
    default:
      return undefined;
  }
};

/** What happens to a claim: one step in the history of the grant. */
export const recoveryStep = (event: PayoutEvent): Step | undefined => {
  const { type, data } = event;
  switch (type) {
    case 'ActPosted': {
      const { notifiedOn, remedyEndsOn } = data;
      return { key: 'timeline-act-posted', by: office, facts: { notifiedOn, remedyEndsOn } };
    }
    case 'RevocationLowered': {
      const { restoredCents, keptCents } = data;
      return { key: 'timeline-revocation-lowered', by: office, facts: { restoredCents, keptCents } };
    }
    case 'InterestLowered':
      return { key: 'timeline-interest-lowered', by: office, facts: { amountCents: data.amountCents } };
    case 'RefundLowered':
      return { key: 'timeline-refund-lowered', by: office, facts: { amountCents: data.amountCents } };
    case 'InterestSet': {
      const { amountCents, dueOn } = data;
      return { key: 'timeline-interest-set', by: office, facts: { amountCents, dueOn } };
    }
    case 'InterestWaived':
      return { key: 'timeline-interest-waived', by: office, facts: { proposedCents: data.proposedCents } };
    case 'ClaimCostCharged':
      return { key: 'timeline-cost-charged', by: 'finance', facts: { amountCents: data.amountCents } };
    case 'ClaimCostDropped':
      return { key: 'timeline-cost-dropped', by: office, facts: { amountCents: data.amountCents } };
    case 'OverpaymentSetOff': {
      const { costCents, interestCents, principalCents } = data.to;
      const amountCents = costCents + interestCents + principalCents;
      return { key: 'timeline-overpayment-set-off', by: office, facts: { amountCents } };
    }
    case 'RepaymentOrdered':
      return { key: 'timeline-repayment-ordered', by: 'finance', facts: { amountCents: data.amountCents } };
    case 'RepaymentMade': {
      const { amountCents, executedOn } = data;
      return { key: 'timeline-repayment-made', by: 'finance', facts: { amountCents, executedOn } };
    }
    case 'RepaymentReturned': {
      const { amountCents, returnedOn } = data;
      return { key: 'timeline-repayment-returned', by: 'finance', facts: { amountCents, returnedOn } };
    }
    case 'InstalmentsAgreed': {
      const instalmentCount = data.instalments.length;
      return { key: 'timeline-instalments-agreed', by: 'finance', facts: { instalmentCount } };
    }
    case 'ReliefProposed':
      return { key: 'timeline-relief-proposed', by: 'finance', facts: {} };
    case 'ReliefDecided': {
      const outcome = data.isGranted ? data.kind : 'refused';
      return { key: `timeline-relief-${outcome}`, by: 'finance', facts: {} };
    }
    default:
      return actStep(event);
  }
};
