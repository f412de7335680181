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
  switch (type) {
    case 'ApplicationSubmitted':
      return [on(DISCARD_DRAFT, { applicationId })];
    case 'ApplicationAdmitted':
      return [on('open-review', { applicationId })];
    case 'ApplicationWithdrawn': {
      const release = { applicationId, keepCents: 0, reason: 'withdrawn' };
      return [
        on('release-reservation', { fundId: data.fundId }, release),
        on('close-review', { applicationId }),
      ];
    }
    default:
      return [];
  }
};

/** What follows from the way of an application: its draft goes, its review opens, and a withdrawal ends it and frees the money. */
export const applicationReactions: Reaction<ApplicationEvent> = {
  name: 'application-way',
  family: 'application',
  react: ({ event }) => followUps(event),
};
