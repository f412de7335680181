import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { FollowUp, Reaction } from '../reaction.ts';

const recordResolution = (data: Extract<MeetingEvent, { type: 'ResolutionPassed' }>['data']): FollowUp[] => {
  const { applicationId, outcome, amountCents, conditions, meetingId, itemId } = data;
  const params = { applicationId };
  const body = { outcome, amountCents, conditions, meetingId, itemId };
  const recorded = { command: 'record-resolution', params, body };
  if (outcome === 'grant-amount-open') return [recorded];
  return [recorded, { command: 'close-review', params, body: {} }];
};

/**
 * What a committee resolved becomes the outcome of the application, and its scores are closed.
 *
 * While the sum is still open the review stays open too, because a later meeting comes back to it.
 */
export const applyResolutions: Reaction<MeetingEvent> = {
  name: 'apply-resolutions',
  family: 'meeting',
  react: ({ event: { type, data } }) => {
    if (type === 'ResolutionPassed') return recordResolution(data);
    if (type !== 'ItemDeferred') return [];
    const { applicationId, reason, meetingId, itemId } = data;
    const body = { reason, meetingId, itemId };
    return [{ command: 'record-deferral', params: { applicationId }, body }];
  },
};
