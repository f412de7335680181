import { itemsIn, type Meeting, meeting } from '../../domain/meeting/meeting.ts';
import { type MeetingItem, votesOn } from '../../domain/meeting/meeting-item.ts';
import type { Authority } from '../../domain/organisation/organisation.ts';
import type { AgendaItem, MeetingEvent } from '../../events/meeting-events.ts';
import { advisory, member, OFFICE, seats } from './committee-seats.ts';
import { acting } from './given.ts';

export type DataOf<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>['data'];

const padded = (prefix: string, word: string) => `${prefix}_${word.padEnd(26, '0')}`;
export const MEETING = padded('mtg', '');
export const applicationCalled = (word: string): string => padded('app', word);
/** The version of the rules that the meeting was invited under. */
export const RULES = { ruleSetId: 'rules', version: 1 };

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

/** The first item of a meeting, and the votes on it. */
export const itemIn = (state: Meeting): MeetingItem => itemsIn(state)[0]!;
export const votesIn = (state: Meeting) => votesOn(itemIn(state));

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
