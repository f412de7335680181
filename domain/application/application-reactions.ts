import type { ApplicationEvent } from '../../events/application-events.ts';
import type { FollowUp, Reaction } from '../reaction.ts';

/** The follow-up that removes a draft; it changes a document and no stream, so it is carried out apart from commands. */
export const DISCARD_DRAFT = 'discard-draft';

const on = (command: string, params: FollowUp['params'], body: unknown = {}): FollowUp => ({
  command,
  params,
  body,
});

const followUps = ({ type, data }: ApplicationEvent): readonly FollowUp[] => {
  const { applicationId } = data;
  const closeReview = on('end-review', { applicationId });
  switch (type) {
    case 'ApplicationSubmitted':
      return [on(DISCARD_DRAFT, { applicationId })];
    case 'ApplicationAdmitted':
      return [on('open-review', { applicationId })];
    case 'ApplicationWithdrawn': {
      const release = { applicationId, keepCents: 0, reason: 'withdrawn' };
      return [on('release-reservation', { fundId: data.fundId }, release), closeReview];
    }
    case 'FundingRecommended':
    case 'ApplicationWaitlisted':
      return [closeReview];
    case 'ApplicationRejected':
      return data.resolution ? [closeReview] : [];
    default:
      return [];
  }
};

/** What follows from the way of an application: its draft goes, its review opens and ends, its money is free again. */
export const applicationReactions: Reaction<ApplicationEvent> = {
  name: 'application-way',
  family: 'application',
  react: ({ event }) => followUps(event),
};
