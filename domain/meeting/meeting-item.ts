import type { AgendaItem, MeetingEvent, Motion } from '../../events/meeting-events.ts';
import type { Seat } from '../../events/programme-events.ts';
import { evolveConflicts, type ItemConflicts } from './item-conflicts.ts';

type Cast = Extract<MeetingEvent, { type: 'VoteCast' }>['data'];

export type Vote = Cast['vote'];
/** A vote belongs to the seat; the person who cast it is its member or substitute. */
export type SeatVote = { readonly personId: string; readonly vote: Vote };
export type SeatVotes = ReadonlyMap<string, SeatVote>;
/** The motion that was put last, and the vote on it. */
export type Ballot = {
  readonly motion: Motion;
  /** How many motions were put so far; the last one counts. */
  readonly motionNumber: number;
  readonly votes: SeatVotes;
  readonly isEndAnnounced: boolean;
};

type OnAgenda = AgendaItem & {
  /** Added so late that everyone with a vote must agree. */
  readonly needsConsent: boolean;
  /** The seats that agreed. */
  readonly consents: ReadonlySet<string>;
  /** Raised or decided in this meeting; those declared during the review are in its own stream. */
  readonly conflicts: ItemConflicts;
};

/** An item before its first motion is put. */
export type PlannedItem = OnAgenda & { readonly status: 'planned' };

/** An item that is open for votes. */
export type OpenItem = OnAgenda & { readonly status: 'open'; readonly ballot: Ballot };

/** An item that came to its end. */
export type EndedItem = OnAgenda & {
  readonly status: 'resolved' | 'deferred' | 'removed';
  /** The last vote on it; null where it ended before a motion was put. */
  readonly ballot: Ballot | null;
};

/** One item of the agenda. */
export type MeetingItem = PlannedItem | OpenItem | EndedItem;

export type ItemStatus = MeetingItem['status'];

export const plannedItem = (item: AgendaItem, needsConsent = false): PlannedItem => ({
  ...item,
  ...{ status: 'planned', needsConsent, consents: new Set(), conflicts: new Map() },
});

/** The vote on an item, also after it ended; null where no motion was put. */
export const ballotOf = (item: MeetingItem): Ballot | null =>
  item.status === 'planned' ? null : item.ballot;

const nobodyVoted: SeatVotes = new Map();

/** The votes on the motion that was put last. */
export const votesOn = (item: MeetingItem): SeatVotes => ballotOf(item)?.votes ?? nobodyVoted;

/** The seat on which a person sits, as its member or as its substitute: there is never more than one. */
export const seatOfPerson = (seats: readonly Seat[], personId: string): Seat | undefined =>
  seats.find((seat) => seat.personId === personId || seat.substitutePersonId === personId);

export type ItemEvent = Extract<
  MeetingEvent,
  {
    type:
      | 'ItemConsented'
      | 'ItemConflictDeclared'
      | 'ConflictVoteCast'
      | 'ItemConflictDecided'
      | 'ItemCalled'
      | 'VoteCast'
      | 'VoteVoided'
      | 'VoteEndAnnounced'
      | 'ResolutionPassed'
      | 'ItemDeferred'
      | 'ItemRemoved';
  }
>;

const ended = (item: MeetingItem, status: EndedItem['status']): EndedItem => ({
  ...item,
  ...{ status, ballot: ballotOf(item) },
});

const withBallot = (item: MeetingItem, change: (ballot: Ballot) => Ballot): MeetingItem =>
  item.status === 'planned' || item.ballot === null ? item : { ...item, ballot: change(item.ballot) };

const consented = (item: MeetingItem, seat: Seat | undefined): MeetingItem =>
  seat ? { ...item, consents: new Set([...item.consents, seat.seatId]) } : item;

/** Votes count for the seat, and on the motion that was put last. */
const cast =
  ({ personId, vote, motionNumber }: Cast, seat: Seat | undefined) =>
  (ballot: Ballot): Ballot =>
    seat && ballot.motionNumber === motionNumber
      ? { ...ballot, votes: new Map([...ballot.votes, [seat.seatId, { personId, vote }]]) }
      : ballot;

const voided =
  (personId: string) =>
  (ballot: Ballot): Ballot => ({
    ...ballot,
    votes: new Map([...ballot.votes].filter(([, one]) => one.personId !== personId)),
  });

/** What an event changes in the item that it is about. */
export const evolveItem = (item: MeetingItem, event: ItemEvent, seats: readonly Seat[]): MeetingItem => {
  const { type, data } = event;
  switch (type) {
    case 'ItemConsented':
      return consented(item, seatOfPerson(seats, data.personId));
    case 'ItemConflictDeclared':
    case 'ConflictVoteCast':
    case 'ItemConflictDecided':
      return { ...item, conflicts: evolveConflicts(item.conflicts, event) };
    case 'ItemCalled': {
      const { motion, motionNumber } = data;
      return {
        ...item,
        status: 'open',
        ballot: { motion, motionNumber, votes: nobodyVoted, isEndAnnounced: false },
      };
    }
    case 'VoteCast':
      return withBallot(item, cast(data, seatOfPerson(seats, data.personId)));
    case 'VoteVoided':
      return withBallot(item, voided(data.personId));
    case 'VoteEndAnnounced':
      return withBallot(item, (ballot) => ({ ...ballot, isEndAnnounced: true }));
    case 'ResolutionPassed':
      return ended(item, 'resolved');
    case 'ItemDeferred':
      return ended(item, 'deferred');
    case 'ItemRemoved':
      return ended(item, 'removed');
  }
};

/** Whether an item still waits for its end. */
export const isPendingItem = ({ status }: Pick<MeetingItem, 'status'>): boolean =>
  status === 'planned' || status === 'open';
