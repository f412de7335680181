import type { ApplicationEvent } from '../../events/application-events.ts';
import type { MeetingEvent, Motion } from '../../events/meeting-events.ts';
import type { Application } from '../application/application.ts';
import { committeeDeferral, committeeOutcome } from '../application/committee-outcome.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import { type FundsReserved, type ReserveRefusal, reserveFunds } from '../fund/reserve-funds.ts';
import { countVotes, isCarried } from './ballot.ts';
import { isDecidable } from './convene-meeting.ts';
import { isChairOrDeputy, isEntitled, itemQuorum, presidingPersonId } from './item-seats.ts';
import type { Meeting, MeetingItem, Vote } from './meeting.ts';
import { conflictsFor, itemOf, knowsMeeting, type OnItem, type WithConflicts } from './meeting-rules.ts';

export type ResolveItem = OnItem;
export type ResolveOthers = WithConflicts & { readonly fund: Fund; readonly application: Application };

/** Votes of those who are entitled now: who declared a conflict after voting no longer counts. */
const countedVotes = (
  item: MeetingItem,
  meeting: Meeting,
  others: WithConflicts,
): ReadonlyMap<string, Vote> =>
  new Map(
    [...item.votes].filter(([personId]) =>
      isEntitled(meeting, conflictsFor(item, meeting, others), personId),
    ),
  );

const isWithoutQuorum = (item: MeetingItem, meeting: Meeting, others: WithConflicts): boolean =>
  !itemQuorum(meeting, conflictsFor(item, meeting, others)).isMet;

/** How the ballot ended, and whether the motion is carried. */
const result = (item: MeetingItem, meeting: Meeting, others: WithConflicts) => {
  const votes = countedVotes(item, meeting, others);
  const presiding = presidingPersonId(meeting, conflictsFor(item, meeting, others));
  const count = countVotes(votes.values());
  return { count, carried: isCarried(count, meeting.setting, votes.get(presiding ?? '')) };
};

/**
 * Whether a person may end an item: who leads it, so that nobody else picks the moment at which the vote ends.
 *
 * Without a quorum nothing but putting off can come of it, which the chair and the deputy may also from outside the room.
 */
const mayResolve = (command: ResolveItem, meeting: Meeting, others: WithConflicts): boolean => {
  const conflicted = conflictsFor(command, meeting, others);
  if (presidingPersonId(meeting, conflicted) === command.actorId) return true;
  const standsBy = isChairOrDeputy(meeting, command.actorId) && !conflicted.has(command.actorId);
  return standsBy && !itemQuorum(meeting, conflicted).isMet;
};

export const resolveRules = {
  'unknown-meeting': knowsMeeting,
  'unknown-item': (command, meeting) => itemOf(meeting, command) !== undefined,
  'not-presiding': mayResolve,
  'item-not-open': (command, meeting) => itemOf(meeting, command)?.status === 'open',
  'application-not-decidable': ({ itemId }, { items }, { application }) =>
    isDecidable(application) || { applicationId: items.get(itemId)?.applicationId ?? '' },
  'no-votes-cast': (command, meeting, others) => {
    const item = itemOf(meeting, command);
    if (!item || isWithoutQuorum(item, meeting, others)) return true;
    return countedVotes(item, meeting, others).size > 0;
  },
  'motion-not-carried': (command, meeting, others) => {
    const item = itemOf(meeting, command);
    if (!item?.motion || isWithoutQuorum(item, meeting, others) || isGrant(item.motion)) return true;
    const { count, carried } = result(item, meeting, others);
    return carried || { yesCount: count.yesCount, noCount: count.noCount };
  },
} satisfies Rules<ResolveItem, Meeting, ResolveOthers>;

export type ResolveRefusal = keyof typeof resolveRules | ReserveRefusal;

const isGrant = ({ outcome }: Motion): boolean => outcome === 'grant' || outcome === 'grant-amount-open';

type ResolveAlso = {
  readonly application?: readonly ApplicationEvent[];
  readonly fund?: readonly FundsReserved[];
};

const REJECTION: Motion = { outcome: 'reject', amountCents: 0, conditions: [] };

/**
 * Decides how an item ends: with what the committee resolved, or deferred where it has no quorum at this moment.
 *
 * What follows for the application stands in the same append, and so does the reservation of a sum: neither is decided on
 * twice nor promised twice. A grant that is voted down is a rejection; another motion that is voted down decides nothing,
 * and the chair puts the next one.
 *
 * @see VwVfG §§ 90 and 91, GemO BW § 37
 */
export const resolveItem = (
  command: ResolveItem,
  meeting: Meeting,
  others: ResolveOthers,
): Decision<MeetingEvent, ResolveRefusal, ResolveAlso> => {
  const refusal = firstBroken(resolveRules, command, meeting, others);
  if (refusal) return refusal;
  const item = itemOf(meeting, command);
  if (!item?.motion) return { refused: 'item-not-open' };
  const { meetingId, itemId } = command;
  const { applicationId, fundId, roundId } = item;
  const { isMet, presentCount, requiredCount } = itemQuorum(meeting, conflictsFor(item, meeting, others));
  if (!isMet) {
    const data = { meetingId, itemId, applicationId, reason: 'quorum-not-met' as const };
    return { accepted: [{ type: 'ItemDeferred', data }], also: { application: [committeeDeferral(data)] } };
  }
  const { count, carried } = result(item, meeting, others);
  const { outcome, amountCents, conditions } = carried ? item.motion : REJECTION;
  const { quorumRule } = meeting.setting;
  const data = {
    ...{ meetingId, itemId, applicationId, fundId, roundId, outcome, amountCents, conditions },
    ...{ ...count, presentCount, requiredCount, quorumRule },
  };
  const accepted = [{ type: 'ResolutionPassed' as const, data }];
  const application = [committeeOutcome(data)];
  if (outcome !== 'grant') return { accepted, also: { application } };
  const resolution = { meetingId, itemId };
  const reserved = reserveFunds(others.fund, { applicationId, roundId, amountCents, resolution });
  return 'refused' in reserved ? reserved : { accepted, also: { application, fund: [reserved] } };
};
