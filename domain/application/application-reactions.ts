import type { ApplicationEvent } from '../../events/application-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import type { FollowUp, Reaction } from '../reaction.ts';

/** The follow-up that removes a draft; it changes a document and no stream, so it is carried out apart from commands. */
export const DISCARD_DRAFT = 'discard-draft';

const on = (command: string, params: FollowUp['params'], body: unknown = {}): FollowUp => ({
  command,
  params,
  body,
});

const followUps = ({ type, data }: ApplicationEvent, recordedAt: string): readonly FollowUp[] => {
  const { applicationId } = data;
  switch (type) {
    case 'ApplicationSubmitted':
      return [on(DISCARD_DRAFT, { applicationId })];
    case 'ApplicationAdmitted':
      return [on('open-review', { applicationId })];
    case 'ApplicationWithdrawn':
    case 'ApplicationLapsed': {
      const reason = type === 'ApplicationLapsed' ? 'lapsed' : 'withdrawn';
      const release = { applicationId, keepCents: 0, releasedOn: dayInBerlin(recordedAt), reason };
      return [
        on('release-reservation', { fundId: data.fundId }, release),
        on('close-review', { applicationId }),
        // It may have waited in front of others.
        on('propose-moving-up', { fundId: data.fundId }),
      ];
    }
    default:
      return [];
  }
};

/** What follows from the way of an application: its draft goes, its review opens, and whatever ends it early closes the review and frees the money. */
export const applicationReactions: Reaction<ApplicationEvent> = {
  name: 'application-way',
  family: 'application',
  react: ({ event, recordedAt }) => followUps(event, recordedAt),
};
