import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { FollowUp, Reaction } from '../reaction.ts';

type ResolutionPassed = Extract<MeetingEvent, { type: 'ResolutionPassed' }>['data'];

/** The fund remembers who waits for its money, and with which scores. */
const entering = ({ fundId, roundId, applicationId, meetingId, itemId }: ResolutionPassed): FollowUp => ({
  command: 'enter-waiting-list',
  params: { fundId },
  body: { applicationId, roundId, resolution: { meetingId, itemId } },
});

const onWaitingList = (data: ResolutionPassed): readonly FollowUp[] => {
  if (data.outcome === 'waitlist') return [entering(data)];
  // Whoever is rejected may have waited in front of others.
  return data.outcome === 'reject'
    ? [{ command: 'propose-moving-up', params: { fundId: data.fundId }, body: {} }]
    : [];
};

/**
 * When a committee has resolved on an application, its scores are closed; whoever is to wait enters the list of the fund.
 *
 * While the sum is still open the review stays open too, because a later meeting comes back to it.
 */
export const applyResolutions: Reaction<MeetingEvent> = {
  name: 'apply-resolutions',
  family: 'meeting',
  react: ({ event: { type, data } }) => {
    if (type !== 'ResolutionPassed' || data.outcome === 'grant-amount-open') return [];
    const { applicationId } = data;
    const closing = { command: 'close-review', params: { applicationId }, body: {} };
    return [closing, ...onWaitingList(data)];
  },
};

/** Whom the others excluded from an item keeps out of the scores of its application, too. */
export const carryExclusions: Reaction<MeetingEvent> = {
  name: 'carry-exclusions',
  family: 'meeting',
  react: ({ event: { type, data } }) => {
    if (type !== 'ItemConflictDecided' || !data.isConflict) return [];
    const { applicationId, personId, presidingPersonId: decidedBy } = data;
    return [{ command: 'keep-out-of-review', params: { applicationId }, body: { personId, decidedBy } }];
  },
};

/** A vote by circulation to which a member objects is over at once. */
export const endObjectedVotes: Reaction<MeetingEvent> = {
  name: 'end-objected-votes',
  family: 'meeting',
  react: ({ event: { type, data } }) =>
    type === 'CirculationObjected'
      ? [{ command: 'close-circular-vote', params: { meetingId: data.meetingId }, body: {} }]
      : [],
};
