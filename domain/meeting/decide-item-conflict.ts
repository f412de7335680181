import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { breaksTies, isCarried } from './ballot.ts';
import type { ItemConflict, KeepingOut } from './item-conflicts.ts';
import { seatIn, votesForSeat, votingCount } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import {
  findItem,
  isPresiding,
  itemRefusals,
  type OnItem,
  outOf,
  type WithConflicts,
} from './meeting-rules.ts';
import { voidedVotes } from './void-votes.ts';
import { theOpenConflict, type Undecided } from './vote-on-item-conflict.ts';

export type DecideItemConflict = OnItem & { readonly personId: string };

const countsOf = ({ votes }: ItemConflict) => {
  const yesCount = [...votes.values()].filter(Boolean).length;
  return { yesCount, noCount: votes.size - yesCount, abstainCount: 0 };
};

/** Those in the room who could still say something to it. */
const missingVoters = ({ conflict: { votes }, ...found }: Undecided, out: KeepingOut): number =>
  found.seats
    .filter(({ voting }) => voting)
    .map((seat) => votesForSeat(found, out, seat))
    .filter((voter) => voter !== undefined && !votes.has(voter)).length;

/** Whether nothing that is still missing could turn the result round. */
const isSettled = (conflict: ItemConflict, missingCount: number): boolean => {
  const { yesCount, noCount } = countsOf(conflict);
  return missingCount === 0 || Math.abs(yesCount - noCount) > missingCount;
};

/** Where the person said so themselves and nobody voted on it, who leads the item takes their word for it. */
const isUndisputed = ({ isSelfDeclared, votes }: ItemConflict): boolean => isSelfDeclared && votes.size === 0;

const leadingRules = { 'not-presiding': isPresiding };

const decideItemConflictRules = {
  'conflict-votes-missing': (_command, found, others) => {
    const { conflict, item } = found;
    if (isUndisputed(conflict)) return true;
    const missingCount = missingVoters(found, outOf(item, others));
    return (conflict.votes.size > 0 && isSettled(conflict, missingCount)) || { missingCount };
  },
} satisfies Rules<DecideItemConflict, Undecided, WithConflicts>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const decideItemConflictRefusals = {
  ...itemRefusals,
  ...leadingRules,
  ...theOpenConflict,
  ...decideItemConflictRules,
};

export type DecideItemConflictRefusal = keyof typeof decideItemConflictRefusals;

const isConflict = ({ actorId }: DecideItemConflict, { conflict, ...meeting }: Undecided): boolean => {
  if (isUndisputed(conflict)) return true;
  const { quorumRule, customVoting } = meeting.setting;
  const simple = customVoting && { ...customVoting, majority: 'simple' as const };
  const setting = { quorumRule, customVoting: simple, votingCount: votingCount(meeting) };
  const office = seatIn(meeting, actorId)?.office;
  const isFor = breaksTies(setting, office) && conflict.votes.get(actorId);
  return isCarried(countsOf(conflict), setting, isFor ? 'yes' : 'no');
};

/**
 * Decides whether somebody keeps out of an item, without that person: by the majority of the others, or by who leads the
 * item where the person said so themselves and nobody disputes it.
 *
 * A vote that the person has cast on the item is void from then on.
 *
 * @see VwVfG § 20 (4), GemO BW § 18 (4)
 */
export const decideItemConflict = (
  command: DecideItemConflict,
  meeting: Meeting,
  others: WithConflicts,
): Decision<MeetingEvent, DecideItemConflictRefusal> => {
  const known = findItem(leadingRules, command, meeting, others);
  if ('refused' in known) return known;
  const found = findOrRefuse(theOpenConflict, decideItemConflictRules, command, known, others);
  if ('refused' in found) return found;
  const { meetingId, itemId, personId, actorId } = command;
  const { item, conflict } = found;
  const decided = isConflict(command, found);
  const { yesCount, noCount } = countsOf(conflict);
  const data = {
    applicationId: item.applicationId,
    ...{ meetingId, itemId, personId, isConflict: decided, presidingPersonId: actorId, yesCount, noCount },
    decidedBy: isUndisputed(conflict) ? ('presiding' as const) : ('committee' as const),
  };
  const excluded = new Set(decided ? [personId] : []);
  const voided = voidedVotes(meetingId, item, { excluded, undecided: new Set() });
  return { accepted: [{ type: 'ItemConflictDecided', data }, ...voided] };
};
