import type { ApplicationEvent, DeferralReason } from '../../events/application-events.ts';
import type { FundEvent } from '../../events/fund-events.ts';
import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { HandedIn } from '../application/application.ts';
import {
  committeeDeferral,
  committeeOutcome,
  type DeferralDetails,
} from '../application/committee-outcome.ts';
import type { Refusal } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import { type ReserveRefusal, reserveFunds } from '../fund/reserve-funds.ts';
import type { BallotResult } from './ballot-result.ts';
import type { Convened } from './meeting.ts';
import type { MeetingItem, OpenItem } from './meeting-item.ts';

/** How an item ends: in the meeting, for its application, and for the fund. */
export type ItemOutcome = {
  readonly accepted: readonly MeetingEvent[];
  readonly application: readonly ApplicationEvent[];
  readonly fund: readonly FundEvent[];
};

/** The item is put off, and its application with it. */
export const deferred = (
  meetingId: string,
  { itemId, applicationId, reconsideredFor }: MeetingItem,
  reason: DeferralReason,
  details?: DeferralDetails,
): ItemOutcome => {
  const data = { meetingId, itemId, applicationId, reason };
  // What was resolved before stays as it was: putting off the second look takes nothing back.
  const application = reconsideredFor === null ? [committeeDeferral(data, details)] : [];
  return { accepted: [{ type: 'ItemDeferred', data }], application, fund: [] };
};

/** The other streams that a resolution is made of. */
type Decided = { readonly fund: Fund; readonly application: Pick<HandedIn, 'contentVersion'> };

/**
 * The resolution, what it makes of the application, and what the fund binds for it: more, less or nothing any more.
 *
 * A motion that is resolved although it was voted down is a rejection; only the rules of the committee let it come so far.
 *
 * @returns the fund's refusal where the money does not reach
 */
export const resolved = (
  meetingId: string,
  { setting }: Pick<Convened, 'setting'>,
  item: OpenItem,
  { count, quorum: { presentCount, requiredCount }, isCarried, decidedBy, presidingPersonId }: BallotResult,
  { fund, application }: Decided,
  now: string,
): ItemOutcome | Refusal<ReserveRefusal> => {
  const { itemId, applicationId, fundId, roundId } = item;
  const { motion, motionNumber } = item.ballot;
  const outcome = isCarried ? motion.outcome : 'reject';
  const data = {
    ...{ meetingId, itemId, applicationId, fundId, roundId, contentVersion: application.contentVersion },
    ...{
      motionNumber,
      motion,
      isCarried,
      decidedBy,
      outcome,
      ...count,
      presentCount,
      requiredCount,
    },
    ...{ quorumRule: setting.quorumRule, ruleSet: setting.ruleSet },
    presidingPersonId: presidingPersonId ?? null,
  };
  const resolution = { meetingId, itemId };
  const reserved = reserveFunds(fund, {
    ...{ applicationId, roundId, resolution, now },
    amountCents: outcome === 'grant' ? motion.amountCents : 0,
  });
  if ('refused' in reserved) return reserved;
  return {
    accepted: [{ type: 'ResolutionPassed', data }],
    application: [committeeOutcome(data)],
    fund: reserved,
  };
};
