import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import { isObjectionOpen } from '../payout/notice.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { isGrantLive, isRemedyOpen } from './remedy-rules.ts';

const noteRemedyExpiredRules = {} satisfies Rules<OnGrant, Granted>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const noteRemedyExpiredRefusals = { ...theGrant, ...noteRemedyExpiredRules };

export type NoteRemedyExpiredRefusal = keyof typeof noteRemedyExpiredRefusals;

/**
 * Notes that the last day for a remedy has passed and nobody used it: the grant is final (bestandskräftig).
 *
 * Asked too early, or while an objection is open, it does nothing.
 */
export const noteRemedyExpired = (
  command: OnGrant,
  state: Payout,
): Decision<PayoutEvent, NoteRemedyExpiredRefusal> => {
  const payout = findOrRefuse(theGrant, noteRemedyExpiredRules, command, state, undefined);
  if ('refused' in payout) return payout;
  const { remedyEndsOn } = payout.notice;
  const isOpen = isGrantLive(command, payout) && isRemedyOpen(command, payout) && !isObjectionOpen(payout);
  if (!isOpen || remedyEndsOn === null || dayInBerlin(command.now) <= remedyEndsOn) return { accepted: [] };
  const { applicationId } = command;
  return { accepted: [{ type: 'RemedyPeriodExpired', data: { applicationId, remedyEndsOn } }] };
};
