import type { AgendaItem, MeetingEvent, Motion } from '../../events/meeting-events.ts';
import type { Seat } from '../../events/programme-events.ts';
import { evolveConflicts, type ItemConflicts } from './item-conflicts.ts';

export type Vote = Extract<MeetingEvent, { type: 'VoteCast' }>['data']['vote'];
/** A vote belongs to the seat; the person who cast it is its member or substitute. */
export type SeatVote = { readonly personId: string; readonly vote: Vote };
export type SeatVotes = ReadonlyMap<string, SeatVote>;
export type ItemStatus = 'planned' | 'open' | 'resolved' | 'deferred' | 'removed';

/** One item of the agenda, with the ballot on the motion that was called last. */
export type MeetingItem = AgendaItem & {
  readonly status: ItemStatus;
  readonly motion: Motion | undefined;
  /** How many motions were put so far; the last one counts. */
  readonly motionNumber: number;
  /** Added so late that everyone with a vote must agree. */
  readonly needsConsent: boolean;
  /** The seats that agreed. */
  readonly consents: ReadonlySet<string>;
  /** Raised or decided in this meeting; those declared during the review are in its own stream. */
  readonly conflicts: ItemConflicts;
  readonly votes: SeatVotes;
  readonly isEndAnnounced: boolean;
};

export const plannedItem = (item: AgendaItem, needsConsent = false): MeetingItem => ({
  ...item,
  status: 'planned',
  motion: undefined,
  motionNumber: 0,
  needsConsent,
  consents: new Set(),
  conflicts: new Map(),
  votes: new Map(),
  isEndAnnounced: false,
});

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

/** What an event changes in the item that it is about. */
export const evolveItem = (item: MeetingItem, event: ItemEvent, seats: readonly Seat[]): MeetingItem => {
  const { type, data } = event;
  switch (type) {
    case 'ItemConsented': {
      const seatId = seatOfPerson(seats, data.personId)?.seatId ?? '';
      return { ...item, consents: new Set([...item.consents, seatId]) };
    }
    case 'ItemConflictDeclared':
    case 'ConflictVoteCast':
    case 'ItemConflictDecided':
      return { ...item, conflicts: evolveConflicts(item.conflicts, event) };
    case 'ItemCalled':
      return {
        ...item,
        ...{ status: 'open', motion: data.motion, motionNumber: data.motionNumber },
        ...{ votes: new Map(), isEndAnnounced: false },
      };
    case 'VoteCast': {
      const { personId, vote, motionNumber } = data;
      if (motionNumber !== item.motionNumber) return item;
      const seatId = seatOfPerson(seats, personId)?.seatId ?? '';
      return { ...item, votes: new Map([...item.votes, [seatId, { personId, vote }]]) };
    }
    case 'VoteVoided':
      return {
        ...item,
        votes: new Map([...item.votes].filter(([, { personId }]) => personId !== data.personId)),
      };
    case 'VoteEndAnnounced':
      return { ...item, isEndAnnounced: true };
    case 'ResolutionPassed':
      return { ...item, status: 'resolved' };
    case 'ItemDeferred':
      return { ...item, status: 'deferred' };
    case 'ItemRemoved':
      return { ...item, status: 'removed' };
  }
};

/** Whether an item still waits for its end. */
export const isPendingItem = ({ status }: Pick<MeetingItem, 'status'>): boolean =>
  status === 'planned' || status === 'open';
