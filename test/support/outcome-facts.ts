import type { ApplicationEvent } from '../../events/application-events.ts';
import { APPLICATION, type DataOf } from './application-facts.ts';
import { RESOLUTION } from './fund-facts.ts';
import { personCalled } from './programme-facts.ts';

export const deferred: ApplicationEvent = {
  type: 'ApplicationDeferred',
  data: {
    applicationId: APPLICATION,
    reason: 'open-question',
    resolution: RESOLUTION,
    ...{ question: null, answerDueOn: null, nextMeetingOn: null },
  },
};

export const recommended = (amountCents: number | null): ApplicationEvent => ({
  type: 'FundingRecommended',
  data: { applicationId: APPLICATION, amountCents, conditions: [], resolution: RESOLUTION },
});

export const waitlisted: ApplicationEvent = {
  type: 'ApplicationWaitlisted',
  data: { applicationId: APPLICATION, resolution: RESOLUTION },
};

export const rejected: ApplicationEvent = {
  type: 'ApplicationRejected',
  data: {
    applicationId: APPLICATION,
    reasons: ['incomplete'],
    explanation: 'Es fehlt viel.',
    resolution: null,
    rejectedBy: personCalled('office'),
    instrument: 'bescheid',
    remedy: 'objection',
    rejectedOn: '2024-02-01',
  },
};

export const rejectedByCommittee: ApplicationEvent = {
  type: 'ApplicationRejected',
  data: {
    applicationId: APPLICATION,
    reasons: ['committee-against'],
    explanation: null,
    resolution: RESOLUTION,
    rejectedBy: null,
    ...{ instrument: null, remedy: null, rejectedOn: null },
  },
};

export const explained: ApplicationEvent = {
  type: 'RejectionExplained',
  data: {
    applicationId: APPLICATION,
    reasons: ['score-too-low', 'committee-against'],
    explanation: 'Andere Anträge erreichten mehr Punkte.',
    instrument: 'bescheid',
    remedy: 'objection',
    explainedBy: personCalled('office'),
    explainedOn: '2024-02-01',
  },
};

export const lapsed: ApplicationEvent = {
  type: 'ApplicationLapsed',
  data: {
    applicationId: APPLICATION,
    fundId: 'aktionsfonds-2024',
    dueOn: '2024-02-14',
    reason: 'unanswered',
  },
};

export const deferredOver = (
  reason: DataOf<'ApplicationDeferred'>['reason'],
  changes: Partial<DataOf<'ApplicationDeferred'>> = {},
): ApplicationEvent => ({
  type: 'ApplicationDeferred',
  data: {
    ...{ applicationId: APPLICATION, reason, resolution: RESOLUTION },
    ...{ question: null, answerDueOn: null, nextMeetingOn: null, ...changes },
  },
});

export const withdrawn: ApplicationEvent = {
  type: 'ApplicationWithdrawn',
  data: {
    applicationId: APPLICATION,
    fundId: 'aktionsfonds-2024',
    withdrawnBy: personCalled('sig'),
    reason: null,
  },
};

/** Its grant was issued in the same moment. */
export const issued: ApplicationEvent = {
  type: 'ApplicationGranted',
  data: { applicationId: APPLICATION, grantedOn: '2024-02-01' },
};
