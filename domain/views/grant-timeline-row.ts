import type { PayoutEvent } from '../../events/payout-events.ts';
import type { TimelineEntry } from '../application/application-timeline.ts';
import type { Projection } from '../projection.ts';
import { recoveryStep } from '../recovery/recovery-timeline.ts';

/** What happened to a grant, step by step. */
export type GrantTimelineRow = { readonly timeline: readonly TimelineEntry[] };

type Step = Omit<TimelineEntry, 'at'>;

const paymentStep = ({ type, data }: PayoutEvent): Step | undefined => {
  switch (type) {
    case 'PaymentRequested':
      return { key: 'timeline-payment-requested', by: 'applicant', facts: { amountCents: data.amountCents } };
    case 'PaymentApproved':
      return { key: 'timeline-payment-approved', by: 'coordination-office', facts: {} };
    case 'PaymentRefused':
      return { key: 'timeline-payment-refused', by: 'coordination-office', facts: {} };
    case 'PaymentOrdered':
      return { key: 'timeline-payment-ordered', by: 'finance', facts: {} };
    case 'PaymentExecuted': {
      const { amountCents, spendByOn } = data;
      return { key: 'timeline-payment-executed', by: 'finance', facts: { amountCents, spendByOn } };
    }
    case 'PaymentScheduled': {
      const { executionOn } = data;
      return { key: 'timeline-payment-scheduled', by: 'finance', facts: { executionOn } };
    }
    case 'PaymentUnscheduled':
      return { key: 'timeline-payment-unscheduled', by: 'finance', facts: {} };
    case 'PaymentBooked': {
      const { amountCents, bookedOn } = data;
      return { key: 'timeline-payment-booked', by: 'finance', facts: { amountCents, bookedOn } };
    }
    case 'PaymentReturned':
      return { key: 'timeline-payment-returned', by: 'finance', facts: { amountCents: data.amountCents } };
    default:
      return undefined;
  }
};

const noticeStep = ({ type, data }: PayoutEvent): Step | undefined => {
  switch (type) {
    case 'NoticePosted': {
      const { notifiedOn, retrievableUntilOn } = data;
      return notifiedOn === null
        ? {
            key: 'timeline-notice-in-portal',
            by: 'coordination-office',
            facts: { retrievableUntilOn: retrievableUntilOn ?? '' },
          }
        : { key: 'timeline-notice-posted', by: 'coordination-office', facts: { notifiedOn } };
    }
    case 'NoticeRetrieved':
      return { key: 'timeline-notice-retrieved', by: 'applicant', facts: { notifiedOn: data.notifiedOn } };
    case 'RemedyPeriodExpired':
      return { key: 'timeline-remedy-expired', by: 'coordination-office', facts: {} };
    case 'RemedyWaived':
      return { key: 'timeline-remedy-waived', by: 'applicant', facts: {} };
    case 'ObjectionFiled': {
      const key = data.against === null ? 'timeline-objection-filed' : 'timeline-act-objection-filed';
      return { key, by: 'applicant', facts: {} };
    }
    case 'ObjectionWithdrawn':
      return { key: 'timeline-objection-withdrawn', by: 'applicant', facts: {} };
    case 'ObjectionDecided': {
      const { outcome, remedyEndsOn } = data;
      const facts: Step['facts'] = remedyEndsOn === null ? {} : { remedyEndsOn };
      return { key: `timeline-objection-${outcome}`, by: 'coordination-office', facts };
    }
    default:
      return undefined;
  }
};

const projectStep = ({ type, data }: PayoutEvent): Step | undefined => {
  switch (type) {
    case 'GrantLapsed':
      return {
        key: 'timeline-grant-lapsed',
        by: 'coordination-office',
        facts: { acceptByOn: data.acceptByOn },
      };
    case 'GrantRenounced':
      return {
        key: 'timeline-grant-renounced',
        by: 'applicant',
        facts: { renouncedCents: data.renouncedCents },
      };
    case 'EarlyStartPermitted':
      return {
        key: 'timeline-early-start-permitted',
        by: 'coordination-office',
        facts: { fromOn: data.fromOn },
      };
    case 'ProjectStarted':
      return { key: 'timeline-project-started', by: 'applicant', facts: { startedOn: data.startedOn } };
    case 'ProjectEndedEarly': {
      const { endedOn, proofDueOn } = data;
      return { key: 'timeline-project-ended-early', by: 'applicant', facts: { endedOn, proofDueOn } };
    }
    default:
      return undefined;
  }
};

const changeStep = ({ type, data }: PayoutEvent): Step | undefined => {
  switch (type) {
    case 'ChangeRequested':
      return { key: 'timeline-change-requested', by: 'applicant', facts: {} };
    case 'ChangeApproved': {
      const { planVersion, periodEndsOn, spentBeforeCents } = data;
      const facts = { planVersion, periodEndsOn };
      return spentBeforeCents > 0
        ? {
            key: 'timeline-change-approved-after-spending',
            by: 'coordination-office',
            facts: { ...facts, spentBeforeCents },
          }
        : { key: 'timeline-change-approved', by: 'coordination-office', facts };
    }
    case 'ChangeRefused':
      return { key: 'timeline-change-refused', by: 'coordination-office', facts: {} };
    case 'SpendingReported': {
      const { spentCents, untilOn } = data;
      return { key: 'timeline-spending-reported', by: 'applicant', facts: { spentCents, untilOn } };
    }
    case 'UnspentReturned':
      return { key: 'timeline-unspent-returned', by: 'finance', facts: { amountCents: data.amountCents } };
    case 'OtherFundsReported':
      return {
        key: 'timeline-other-funds-reported',
        by: 'applicant',
        facts: { amountCents: data.amountCents },
      };
    default:
      return undefined;
  }
};

const stepOf = (event: PayoutEvent): Step | undefined => {
  const { type, data } = event;
  switch (type) {
    case 'GrantIssued':
      return {
        key: 'timeline-grant-issued',
        by: 'coordination-office',
        facts: { amountCents: data.amountCents },
      };
    case 'GrantAccepted':
      return { key: 'timeline-grant-accepted', by: 'applicant', facts: {} };
    case 'ProofSubmitted':
      return { key: 'timeline-proof-submitted', by: 'applicant', facts: {} };
    case 'ProofChecked':
      return { key: 'timeline-proof-checked', by: 'checker', facts: {} };
    case 'FinalGrantSet':
      return {
        key: 'timeline-settled',
        by: 'coordination-office',
        facts: { finalCents: data.finalCents },
      };
    case 'RefundDemanded': {
      const { amountCents, dueOn } = data;
      return { key: 'timeline-refund-demanded', by: 'coordination-office', facts: { amountCents, dueOn } };
    }
    case 'RefundReceived':
      return { key: 'timeline-refund-received', by: 'finance', facts: { amountCents: data.amountCents } };
    case 'ReminderIssued': {
      const { kind, tone, dueOn } = data;
      return { key: `timeline-reminded-${kind}-${tone}`, by: 'clock', facts: { dueOn } };
    }
    case 'CaseClosed':
      return { key: 'timeline-closed', by: 'coordination-office', facts: {} };
    default:
      return (
        noticeStep(event) ??
        projectStep(event) ??
        changeStep(event) ??
        paymentStep(event) ??
        recoveryStep(event)
      );
  }
};

/** Read by its stream only, so it is in no list. */
export const grantTimelineRow: Projection<GrantTimelineRow, PayoutEvent> = {
  name: 'grant-timeline',
  version: 5,
  family: 'payout',
  initial: { timeline: [] },
  project: ({ timeline }, { event, recordedAt: at }) => {
    const step = stepOf(event);
    return { timeline: step ? [...timeline, { ...step, at }] : timeline };
  },
  listsOf: () => [],
};
