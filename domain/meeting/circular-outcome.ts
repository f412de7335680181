import type { DeferralReason } from '../../events/application-events.ts';
import type { Application } from '../application/application.ts';
import type { Fund } from '../fund/fund.ts';
import { type BallotResult, ballotResult } from './ballot-result.ts';
import { decidableAs, reasonOfRemoval } from './decidable.ts';
import type { KeepingOut } from './item-conflicts.ts';
import { deferred, type ItemOutcome, resolved } from './item-outcome.ts';
import { askedQuorum } from './item-seats.ts';
import type { Convened } from './meeting.ts';
import type { MeetingItem, OpenItem } from './meeting-item.ts';
import { voidedVotes } from './void-votes.ts';

/** By the municipal code a motion is adopted if no member objects, and silence is none (GemO BW § 37 (1)). */
const isAdoptedBySilence = ({ setting }: Pick<Convened, 'setting'>): boolean =>
  setting.quorumRule === 'gemo-37';

/** Where silence counts, everyone takes part who was asked and has no conflict; otherwise whoever voted. */
const resultOf = (item: OpenItem, meeting: Convened, out: KeepingOut): BallotResult => {
  const result = ballotResult(item, meeting, out);
  if (!isAdoptedBySilence(meeting)) return result;
  const isCarried = result.count.noCount === 0;
  return { ...result, quorum: askedQuorum(meeting, out), isCarried, decidedBy: 'no-objection' };
};

/** Why an item fails in a vote by circulation; undefined where its motion is carried. */
const failure = (
  meeting: Convened,
  { undecided }: KeepingOut,
  { quorum, isCarried, keepsGroupLimits }: BallotResult,
): DeferralReason | undefined => {
  if (meeting.objectingPersonIds.size > 0) return 'circulation-objected';
  if (undecided.size > 0) return 'open-question';
  if (!keepsGroupLimits) return 'group-limits';
  if (isAdoptedBySilence(meeting) && !isCarried) return 'circulation-objected';
  if (!quorum.isMet) return 'quorum-not-met';
  return isCarried ? undefined : 'no-majority';
};

const removed = (
  meetingId: string,
  { itemId, applicationId }: MeetingItem,
  { status }: Application,
): ItemOutcome => {
  const reason = reasonOfRemoval(status);
  const data = { meetingId, itemId, applicationId, reason };
  return { accepted: [{ type: 'ItemRemoved', data }], application: [], fund: [] };
};

/**
 * How one item of a vote by circulation ends: with its motion, or put off to a meeting.
 *
 * Nothing is rejected here: what finds no majority, no quorum or no money is talked about.
 */
export const circularOutcome = (
  meetingId: string,
  meeting: Convened,
  item: OpenItem,
  out: KeepingOut,
  { application, fund }: { readonly application: Application; readonly fund: Fund },
  votedAt: string,
): ItemOutcome => {
  const decided = decidableAs(item, application);
  if (!decided) return removed(meetingId, item, application);
  const result = resultOf(item, meeting, out);
  const reason = failure(meeting, out, result);
  if (reason) return deferred(meetingId, item, reason);
  const outcome = resolved(meetingId, meeting, item, result, { fund, application: decided }, votedAt);
  if ('refused' in outcome) return deferred(meetingId, item, 'funds-exhausted');
  return { ...outcome, accepted: [...voidedVotes(meetingId, item, out), ...outcome.accepted] };
};
