import type { MeetingEvent, Motion } from '../../events/meeting-events.ts';
import { member } from './committee-seats.ts';
import { applicationCalled, type DataOf, MEETING, RULES } from './meeting-facts.ts';

/** Who leads the first item says that its vote ends. */
export const endAnnounced = (number = 1): MeetingEvent => ({
  type: 'VoteEndAnnounced',
  data: { meetingId: MEETING, itemId: 'item-1', announcedBy: member(number) },
});

export const motion = (changes: Partial<Motion> = {}): Motion => ({
  outcome: 'grant',
  amountCents: 150_000,
  conditions: [],
  exceptionReason: null,
  ...changes,
});

export const called = (changes: Partial<Motion> = {}, itemNumber = 1, motionNumber = 1): MeetingEvent => ({
  type: 'ItemCalled',
  data: {
    ...{ meetingId: MEETING, itemId: `item-${itemNumber}` },
    applicationId: applicationCalled('abc'.charAt(itemNumber - 1)),
    ...{ motionNumber, motion: motion(changes) },
  },
});

export const voted = (
  number: number,
  vote: DataOf<'VoteCast'>['vote'],
  itemNumber = 1,
  personId = member(number),
): MeetingEvent => ({
  type: 'VoteCast',
  data: { meetingId: MEETING, itemId: `item-${itemNumber}`, motionNumber: 1, personId, vote },
});

export const deferred = (reason: DataOf<'ItemDeferred'>['reason'], itemNumber = 1): MeetingEvent => ({
  type: 'ItemDeferred',
  data: {
    meetingId: MEETING,
    itemId: `item-${itemNumber}`,
    applicationId: applicationCalled(itemNumber === 1 ? 'a' : 'b'),
    reason,
  },
});

/** Carried, unless a test says otherwise; what it says of the motion is said of the outcome as well. */
export const resolved = ({
  outcome = 'grant',
  amountCents,
  conditions,
  ...changes
}: Partial<DataOf<'ResolutionPassed'> & Motion> = {}): MeetingEvent => ({
  type: 'ResolutionPassed',
  data: {
    meetingId: MEETING,
    itemId: 'item-1',
    applicationId: applicationCalled('a'),
    fundId: 'aktionsfonds-2024',
    roundId: 'round-1',
    contentVersion: 1,
    motionNumber: 1,
    motion: motion({
      outcome,
      ...(amountCents !== undefined && { amountCents }),
      ...(conditions && { conditions }),
    }),
    isCarried: true,
    decidedBy: 'votes',
    outcome,
    yesCount: 3,
    noCount: 0,
    abstainCount: 0,
    presentCount: 3,
    requiredCount: 3,
    quorumRule: 'vwvfg-90-91',
    ruleSet: RULES,
    presidingPersonId: member(1),
    ...changes,
  },
});

/** A grant that was voted down: the counts are those of the motion, and what follows is a rejection. */
export const votedDown = ({
  amountCents = 150_000,
  conditions = [],
  ...changes
}: Partial<DataOf<'ResolutionPassed'> & Motion> = {}): MeetingEvent =>
  resolved({
    ...{ motion: motion({ amountCents, conditions }), isCarried: false, outcome: 'reject' },
    ...changes,
  });
