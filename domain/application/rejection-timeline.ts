import type { ApplicationEvent } from '../../events/application-events.ts';
import type { TimelineEntry } from './application-timeline.ts';

type RejectionEvent = Extract<
  ApplicationEvent,
  {
    type:
      | 'RejectionPosted'
      | 'RejectionRetrieved'
      | 'RejectionBecameFinal'
      | 'RejectionObjectedTo'
      | 'RejectionObjectionWithdrawn'
      | 'RejectionObjectionDecided';
  }
>;

/** What happened to a rejection after its reasons, as a step of the timeline. */
export const rejectionStepOf = ({ type, data }: RejectionEvent): Omit<TimelineEntry, 'at'> => {
  switch (type) {
    case 'RejectionPosted':
      return data.channel === 'post'
        ? {
            key: 'timeline-rejection-posted',
            by: 'coordination-office',
            facts: { notifiedOn: data.notifiedOn ?? '', remedyEndsOn: data.remedyEndsOn ?? '' },
          }
        : {
            key: 'timeline-rejection-in-portal',
            by: 'coordination-office',
            facts: { retrievableUntilOn: data.retrievableUntilOn ?? '' },
          };
    case 'RejectionRetrieved': {
      const { notifiedOn, remedyEndsOn } = data;
      return { key: 'timeline-rejection-retrieved', by: 'applicant', facts: { notifiedOn, remedyEndsOn } };
    }
    case 'RejectionBecameFinal':
      return { key: 'timeline-rejection-final', by: 'clock', facts: { remedyEndsOn: data.remedyEndsOn } };
    case 'RejectionObjectedTo':
      return { key: 'timeline-rejection-objected', by: 'applicant', facts: { filedOn: data.filedOn } };
    case 'RejectionObjectionWithdrawn':
      return { key: 'timeline-rejection-objection-withdrawn', by: 'applicant', facts: {} };
    case 'RejectionObjectionDecided':
      return {
        key: `timeline-rejection-objection-${data.returnsTo ?? 'rejected'}`,
        by: 'coordination-office',
        facts: data.remedyEndsOn === null ? {} : { remedyEndsOn: data.remedyEndsOn },
      };
  }
};
