import type { ApplicationEvent } from '../../events/application-events.ts';
import { APPLICATION } from './application-facts.ts';
import { personCalled } from './programme-facts.ts';

type DataOf<Type extends ApplicationEvent['type']> = Extract<ApplicationEvent, { type: Type }>['data'];

/** Posted on Monday 3 June 2024: notified on the 7th, objection until 8 July, because the 7th is a Sunday. */
export const rejectionPosted = (changes: Partial<DataOf<'RejectionPosted'>> = {}): ApplicationEvent => ({
  type: 'RejectionPosted',
  data: {
    applicationId: APPLICATION,
    channel: 'post',
    textVersion: 'rejection-1',
    postedOn: '2024-06-03',
    hasPortalConsent: false,
    hasRemedyText: true,
    retrievableUntilOn: null,
    notifiedOn: '2024-06-07',
    remedyEndsOn: '2024-07-08',
    postedBy: personCalled('office'),
    ...changes,
  },
});

/** In the portal since 3 June 2024, where it can be fetched until the 13th. */
export const rejectionInPortal = rejectionPosted({
  channel: 'portal',
  hasPortalConsent: true,
  retrievableUntilOn: '2024-06-13',
  notifiedOn: null,
  remedyEndsOn: null,
});

export const rejectionFinal: ApplicationEvent = {
  type: 'RejectionBecameFinal',
  data: { applicationId: APPLICATION, remedyEndsOn: '2024-07-08' },
};

export const rejectionObjected = (
  changes: Partial<DataOf<'RejectionObjectedTo'>> = {},
): ApplicationEvent => ({
  type: 'RejectionObjectedTo',
  data: {
    applicationId: APPLICATION,
    filedOn: '2024-06-20',
    grounds: 'Der Plan lag bei.',
    filedBy: personCalled('sig'),
    ...changes,
  },
});

export const rejectionObjectionWithdrawn: ApplicationEvent = {
  type: 'RejectionObjectionWithdrawn',
  data: { applicationId: APPLICATION, withdrawnBy: personCalled('sig') },
};

/** Turned down on 1 July 2024: notified on the 5th, an action is possible until Monday 5 August. */
export const rejectionObjectionDecided = (
  changes: Partial<DataOf<'RejectionObjectionDecided'>> = {},
): ApplicationEvent => ({
  type: 'RejectionObjectionDecided',
  data: {
    applicationId: APPLICATION,
    outcome: 'rejected',
    returnsTo: null,
    reasons: 'Der Plan fehlte.',
    decidedOn: '2024-07-01',
    notifiedOn: '2024-07-05',
    remedyEndsOn: '2024-08-05',
    decidedBy: personCalled('office'),
    ...changes,
  },
});
