import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { isCirculation, validVotes, votesForSeat } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import type { OpenItem, SeatVote, Vote } from './meeting-item.ts';
import {
  findItem,
  type ItemOf,
  itemRefusals,
  type OnItem,
  outOf,
  quorumFor,
  theSeat,
  type Voting,
  type WithConflicts,
} from './meeting-rules.ts';
import { voidedVotes } from './void-votes.ts';

export type CastVote = OnItem & {
  readonly vote: Vote;
  /** The motion that whoever votes has read; nothing where it does not matter which. */
  readonly motionNumber: number | null;
};

const votesItself = (
  { actorId }: CastVote,
  { seat, item, ...meeting }: Voting,
  others: WithConflicts,
): boolean => seat.personId === actorId || votesForSeat(meeting, outOf(item, others), seat) === actorId;

const roomRules = {
  'conflict-for-this-item': ({ actorId }, { item }, others) => !outOf(item, others).excluded.has(actorId),
  'conflict-undecided': ({ actorId }, { item }, others) => !outOf(item, others).undecided.has(actorId),
  'not-present': ({ actorId }, meeting) => isCirculation(meeting) || meeting.presentPersonIds.has(actorId),
  'member-votes-themselves': votesItself,
  'meeting-not-begun': ({ now }, { startsAt }) => startsAt <= now,
  'circulation-over': ({ now }, { setting }) => setting.votesUntil === null || now < setting.votesUntil,
} satisfies Rules<CastVote, Voting, WithConflicts>;

const theBallot = {
  'item-not-open': (_command: unknown, { item, ...meeting }: Voting): Voting<ItemOf<OpenItem>> | undefined =>
    item.status === 'open' ? { ...meeting, item } : undefined,
};

/** What counts already for the seat of whoever votes, by its member or its substitute. */
const castBefore = ({ item, seat }: Voting<ItemOf<OpenItem>>, others: WithConflicts): SeatVote | undefined =>
  validVotes(item.ballot.votes, outOf(item, others)).get(seat.seatId);

const ballotRules = {
  'motion-changed': (command, { item }) => {
    const { motionNumber } = item.ballot;
    return (command.motionNumber ?? motionNumber) === motionNumber || { motionNumber };
  },
  'vote-already-cast': (command, found, others) => {
    const earlier = castBefore(found, others);
    return !earlier || (earlier.personId === command.actorId && earlier.vote === command.vote);
  },
  'quorum-not-met': (_command, found, others): Verdict => {
    if (isCirculation(found)) return true;
    const { isMet, presentCount, requiredCount } = quorumFor(found, others);
    return isMet || { presentCount, requiredCount };
  },
} satisfies Rules<CastVote, Voting<ItemOf<OpenItem>>, WithConflicts>;

/** Everything that it is refused for, in the order in which a member hears of it. */
export const voteRefusals = { ...itemRefusals, ...theSeat, ...roomRules, ...theBallot, ...ballotRules };

export type VoteRefusal = keyof typeof voteRefusals;

/** The open item with the seat that somebody may vote for. */
const findBallot = (command: CastVote, meeting: Meeting, others: WithConflicts) => {
  const found = findItem({}, command, meeting, others);
  if ('refused' in found) return found;
  const voting = findOrRefuse(theSeat, roomRules, command, found, others);
  return 'refused' in voting ? voting : findOrRefuse(theBallot, ballotRules, command, voting, others);
};

/**
 * Decides whether a vote counts: one for each seat, never changed; the same vote sent again is no second one, and a vote on a
 * motion that was replaced meanwhile is none on the new one.
 *
 * Where the member voted before their conflict was known, the substitute's vote takes the place of the void one.
 *
 * @see VwVfG §§ 20, 90, GemO BW §§ 18, 37
 */
export const castVote = (
  command: CastVote,
  meeting: Meeting,
  others: WithConflicts,
): Decision<MeetingEvent, VoteRefusal> => {
  const found = findBallot(command, meeting, others);
  if ('refused' in found) return found;
  const { meetingId, itemId, actorId: personId, vote } = command;
  if (castBefore(found, others)) return { accepted: [] };
  const { item } = found;
  const voided = voidedVotes(meetingId, item, outOf(item, others));
  const data = { meetingId, itemId, motionNumber: item.ballot.motionNumber, personId, vote };
  return { accepted: [...voided, { type: 'VoteCast', data }] };
};
