import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import { isObjectionOpen } from '../payout/notice.ts';
import type { Payout } from '../payout/payout.ts';
import { isGrantLive, isRemedyOpen } from './remedy-rules.ts';

export const noteRemedyExpiredRules = {
  'unknown-grant': (_command, { isIssued }) => isIssued,
} satisfies Rules<OnGrant, Payout>;

export type NoteRemedyExpiredRefusal = keyof typeof noteRemedyExpiredRules;

/**
 * Notes that the last day for a remedy has passed and nobody used it: the grant is final (bestandskräftig).
 *
 * Asked too early, or while an objection is open, it does nothing.
 */
export const noteRemedyExpired = (
  command: OnGrant,
  payout: Payout,
): Decision<PayoutEvent, NoteRemedyExpiredRefusal> => {
  const refusal = firstBroken(noteRemedyExpiredRules, command, payout, undefined);
  if (refusal) return refusal;
  const { remedyEndsOn } = payout.notice;
  const isOpen = isGrantLive(command, payout) && isRemedyOpen(command, payout) && !isObjectionOpen(payout);
  if (!isOpen || remedyEndsOn === null || dayInBerlin(command.now) <= remedyEndsOn) return { accepted: [] };
  const { applicationId } = command;
  return { accepted: [{ type: 'RemedyPeriodExpired', data: { applicationId, remedyEndsOn } }] };
};
