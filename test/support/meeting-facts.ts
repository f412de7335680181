import { type Meeting, meeting } from '../../domain/meeting/meeting.ts';
import type { Authority } from '../../domain/organisation/organisation.ts';
import type { AgendaItem, MeetingEvent, Motion } from '../../events/meeting-events.ts';
import type { Seat } from '../../events/programme-events.ts';
import { acting } from './given.ts';

type DataOf<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>['data'];

const padded = (prefix: string, word: string) => `${prefix}_${word.padEnd(26, '0')}`;
export const MEETING = padded('mtg', '');
export const applicationCalled = (word: string): string => padded('app', word);
/** The version of the rules that the meeting was invited under. */
export const RULES = { ruleSetId: 'rules', version: 1 };
/** The person on the seat of this number, from 1; the first has the chair, the second is the deputy. */
export const member = (number: number): string => padded('per', `seat${number}x`);
export const OFFICE = padded('per', 'office');

/** So many seats with a vote; the chair first, then the deputy. */
export const seats = (count: number): Seat[] =>
  Array.from({ length: count }, (_, place) => ({
    seatId: `seat-${place + 1}`,
    personId: member(place + 1),
    voting: true,
    office: place === 0 ? 'chair' : place === 1 ? 'deputy' : 'member',
    group: null,
    substitutePersonId: null,
    name: null,
    substituteName: null,
  }));

export const advisory: Seat = {
  seatId: 'advisory',
  personId: padded('per', 'advisor'),
  voting: false,
  office: 'member',
  group: null,
  substitutePersonId: null,
  name: null,
  substituteName: null,
};

export const item = (word: string, number: number): AgendaItem => ({
  itemId: `item-${number}`,
  applicationId: applicationCalled(word),
  organisationId: padded('org', word),
  fundId: 'aktionsfonds-2024',
  roundId: 'round-1',
  requestedCents: 350_000,
  reconsideredFor: null,
  asksForException: false,
});

/** A meeting of five on two applications, unless a test says otherwise. */
export const convened = (changes: Partial<DataOf<'MeetingConvened'>> = {}): MeetingEvent => ({
  type: 'MeetingConvened',
  data: {
    meetingId: MEETING,
    programmeId: 'demokratie-leben',
    committeeId: 'begleitausschuss',
    title: 'Zweite Sitzung',
    startsAt: '2024-02-20T17:00:00.000Z',
    place: 'Rathaus',
    ruleSet: RULES,
    quorumRule: 'vwvfg-90-91',
    quorumDenominator: 'all-seats',
    customVoting: null,
    groupLimits: null,
    votedDownGrant: 'rejects',
    invitationDays: 0,
    urgency: null,
    votesUntil: null,
    isSecondMeeting: false,
    seats: [...seats(5), advisory],
    items: [item('a', 1), item('b', 2)],
    ...changes,
  },
});

export const came = (personId: string, isPresent = true): MeetingEvent => ({
  type: 'PresenceRecorded',
  data: { meetingId: MEETING, personId, isPresent },
});

/** Members of these numbers are in the room. */
export const present = (...numbers: number[]): MeetingEvent[] =>
  numbers.map((number) => came(member(number)));

const declared = (personId: string, changes: Partial<DataOf<'ItemConflictDeclared'>>): MeetingEvent => ({
  type: 'ItemConflictDeclared',
  data: {
    ...{ meetingId: MEETING, itemId: 'item-1', personId, declaredBy: personId },
    ...{ ground: 'member-or-employee', reason: null, ...changes },
  },
});

/** The member of this number keeps out of the item: that is decided. */
/** The member says so themselves, or the member of another number says it of them; the others have not decided. */
export const conflictRaised = (number: number, by = number): MeetingEvent =>
  declared(member(number), { declaredBy: member(by), reason: by === number ? null : 'Im Vorstand' });

export const conflictVote = (number: number, by: number, isConflict: boolean): MeetingEvent => ({
  type: 'ConflictVoteCast',
  data: { meetingId: MEETING, itemId: 'item-1', personId: member(number), votedBy: member(by), isConflict },
});

export const conflictDecided = (
  number: number,
  changes: Partial<DataOf<'ItemConflictDecided'>> = {},
): MeetingEvent => ({
  type: 'ItemConflictDecided',
  data: {
    ...{ meetingId: MEETING, itemId: 'item-1', applicationId: applicationCalled('a') },
    ...{ personId: member(number), isConflict: true },
    ...{ decidedBy: 'presiding', presidingPersonId: member(1), yesCount: 0, noCount: 0, ...changes },
  },
});

/** The member of this number keeps out of the first item: that is decided. */
export const conflict = (number: number): MeetingEvent => conflictDecided(number);

export const voteVoided = (number: number): MeetingEvent => ({
  type: 'VoteVoided',
  data: { meetingId: MEETING, itemId: 'item-1', personId: member(number), reason: 'conflict' },
});

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
  data: { meetingId: MEETING, itemId: `item-${itemNumber}`, motionNumber, motion: motion(changes) },
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

/** What somebody does in the meeting: a member by number, or the office. */
export const inMeeting = (who: number | 'office' | 'stranger', itemNumber = 1) => ({
  ...acting(
    who === 'office' ? OFFICE : typeof who === 'number' ? member(who) : padded('per', 'stranger'),
    '2024-02-20T18:00:00.000Z',
  ),
  ...(who === 'office' && { roles: new Set(['coordination-office']) }),
  ...{ meetingId: MEETING, itemId: `item-${itemNumber}` },
});

export const stateOf = (...events: MeetingEvent[]): Meeting => events.reduce(meeting.evolve, meeting.initial);

/** The same seats, each with a substitute of its own. */
export const withSubstitutes = (all: readonly Seat[]): Seat[] =>
  all.map((seat, place) => ({ ...seat, substitutePersonId: substitute(place + 1) }));
/** Who stands in for the member of this number. */
export const substitute = (number: number): string => padded('per', `instead${number}x`);

const noSheetsNeeded = (...numbers: number[]) => ({
  conflictedPersonIds: new Set(numbers.map(member)),
  raisedConflicts: new Map<string, string>(),
  scorerIds: new Set<string>(),
  sheetsMin: 0,
});

/** Nobody declared a conflict while scoring, and nobody here acts for the applicant. */
export const noConflicts = {
  review: noSheetsNeeded(),
  organisation: { members: new Map<string, Authority>() },
};
/** These declared one while scoring. */
export const reviewConflicts = (...numbers: number[]) => ({
  review: noSheetsNeeded(...numbers),
});
/** These act for the applicant. */
export const actingForApplicant = (...numbers: number[]) => ({
  organisation: { members: new Map(numbers.map((number) => [member(number), 'member' as const])) },
});
