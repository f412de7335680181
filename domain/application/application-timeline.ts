import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Facts } from '../decision.ts';
import { rejectionStepOf } from './rejection-timeline.ts';

/** In which capacity somebody acted, or that time did; names are not part of a file. */
export type ActingAs = 'applicant' | 'coordination-office' | 'committee' | 'finance' | 'checker' | 'clock';

/** One step, as a sentence to be looked up by its key and filled with its facts. */
export type TimelineEntry = {
  readonly key: string;
  readonly at: string;
  readonly by: ActingAs;
  readonly facts: Facts;
};

type HandedOver = Extract<ApplicationEvent, { type: 'CaseHandedOver' }>['data'];

const inChargeStep = ({ inChargeId, handedOverBy }: HandedOver): Omit<TimelineEntry, 'at'> => ({
  key: inChargeId === null ? 'timeline-in-charge-nobody' : 'timeline-in-charge',
  by: handedOverBy === null ? 'clock' : 'coordination-office',
  facts: {},
});

/** What an event of an application is in its timeline. */
export const stepOf = (
  event: Exclude<ApplicationEvent, { type: 'ApplicationGranted' }>,
): Omit<TimelineEntry, 'at'> => {
  const { type, data } = event;
  switch (type) {
    case 'ApplicationSubmitted':
      return data.movedFromRoundId
        ? { key: 'timeline-submitted-moved', by: 'applicant', facts: { roundId: data.roundId } }
        : { key: 'timeline-submitted', by: 'applicant', facts: {} };
    case 'AdviceRecorded':
      return { key: 'timeline-advised', by: 'coordination-office', facts: { advisedOn: data.advisedOn } };
    case 'CaseHandedOver':
      return inChargeStep(data);
    case 'DraftReleased':
      return { key: 'timeline-draft-released', by: 'applicant', facts: { version: data.draftVersion } };
    case 'FormalCheckRecorded':
      return {
        key: 'timeline-check-recorded',
        by: 'coordination-office',
        facts: { count: data.findings.length },
      };
    case 'FormalCheckStarted':
      return { key: 'timeline-check-started', by: 'coordination-office', facts: {} };
    case 'ClarificationRequested':
      return { key: 'timeline-asked', by: 'coordination-office', facts: { dueOn: data.dueOn } };
    case 'ClarificationAnswered':
      return { key: 'timeline-answered', by: 'applicant', facts: { version: data.contentVersion } };
    case 'ApplicationAdmitted':
      return { key: 'timeline-admitted', by: 'coordination-office', facts: {} };
    case 'ApplicationDeferred':
      return { key: `timeline-deferred-${data.reason}`, by: 'committee', facts: {} };
    case 'FundingRecommended':
      return data.amountCents === null
        ? { key: 'timeline-recommended-amount-open', by: 'committee', facts: {} }
        : { key: 'timeline-recommended', by: 'committee', facts: { amountCents: data.amountCents } };
    case 'ApplicationWaitlisted':
      return { key: 'timeline-waitlisted', by: 'committee', facts: {} };
    case 'ApplicationRejected':
      return data.resolution
        ? { key: 'timeline-rejected-by-committee', by: 'committee', facts: {} }
        : { key: 'timeline-rejected', by: 'coordination-office', facts: {} };
    case 'RejectionExplained':
      return { key: 'timeline-rejection-explained', by: 'coordination-office', facts: {} };
    case 'ApplicationLapsed':
      return { key: 'timeline-application-lapsed', by: 'clock', facts: { dueOn: data.dueOn } };
    case 'ApplicationWithdrawn':
      return { key: 'timeline-withdrawn', by: 'applicant', facts: {} };
    case 'AnswerReminderIssued':
      return {
        key: `timeline-reminded-answer-${data.tone}`,
        by: 'clock',
        facts: { dueOn: data.dueOn },
      };
    default:
      return rejectionStepOf(event);
  }
};
