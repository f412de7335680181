import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { Reaction } from '../reaction.ts';

/**
 * When a committee has resolved on an application, its scores are closed.
 *
 * While the sum is still open the review stays open too, because a later meeting comes back to it.
 */
export const applyResolutions: Reaction<MeetingEvent> = {
  name: 'apply-resolutions',
  family: 'meeting',
  react: ({ event: { type, data } }) => {
    if (type !== 'ResolutionPassed' || data.outcome === 'grant-amount-open') return [];
    return [{ command: 'close-review', params: { applicationId: data.applicationId }, body: {} }];
  },
};
