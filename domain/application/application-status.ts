import type { ApplicationEvent } from '../../events/application-events.ts';
import type { ApplicationStatus } from './application.ts';

/** Where an application can stand once it was handed in, in the order of its way. */
export const applicationStatuses = [
  ...([
    'submitted',
    'in-check',
    'clarification',
    'admitted',
    'deferred',
    'recommended',
    'waitlisted',
  ] as const),
  ...(['rejected', 'withdrawn', 'lapsed'] as const),
] as const satisfies readonly ApplicationStatus[];

/** Where an application stands again once the objection to its rejection was upheld. */
const reopened = { committee: 'admitted', office: 'in-check' } as const;

/** What a list needs to know of an application to say where the next event leaves it. */
type Standing = { readonly status: ApplicationStatus; readonly isAdmitted: boolean };

/** Where an event leaves an application, for lists, which remember no more of it; decisions fold it with all it has there. */
export const statusAfter = (
  { status, isAdmitted }: Standing,
  { type, data }: ApplicationEvent,
): ApplicationStatus => {
  switch (type) {
    case 'ApplicationSubmitted':
      return 'submitted';
    case 'FormalCheckStarted':
      return 'in-check';
    case 'ClarificationRequested':
      return isAdmitted ? status : 'clarification';
    case 'ClarificationAnswered':
      return isAdmitted ? status : 'in-check';
    case 'ApplicationAdmitted':
      return 'admitted';
    case 'ApplicationDeferred':
      return 'deferred';
    case 'FundingRecommended':
      return 'recommended';
    case 'ApplicationWaitlisted':
      return 'waitlisted';
    case 'ApplicationRejected':
      return 'rejected';
    case 'RejectionObjectionDecided':
      return data.returnsTo === null ? status : reopened[data.returnsTo];
    case 'ApplicationWithdrawn':
      return 'withdrawn';
    case 'ApplicationLapsed':
      return 'lapsed';
    default:
      return status;
  }
};
