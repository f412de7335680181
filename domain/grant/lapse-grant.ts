import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import { isObjectionOpen } from '../payout/notice.ts';
import type { Payout } from '../payout/payout.ts';

export const lapseGrantRules = {
  'unknown-grant': (_command, { isIssued }) => isIssued,
} satisfies Rules<OnGrant, Payout>;

export type LapseGrantRefusal = keyof typeof lapseGrantRules;

/** Ends a grant that nobody accepted in time. Asked too early, or while an objection is open, it does nothing. */
export const lapseGrant = (command: OnGrant, payout: Payout): Decision<PayoutEvent, LapseGrantRefusal> => {
  const refusal = firstBroken(lapseGrantRules, command, payout, undefined);
  if (refusal) return refusal;
  const { grant, notice, status } = payout;
  const { acceptByOn } = notice;
  const isWaiting = status === 'issued' && !isObjectionOpen(payout);
  if (!grant || !isWaiting || acceptByOn === null || dayInBerlin(command.now) <= acceptByOn)
    return { accepted: [] };
  const { fundId, amountCents } = grant;
  const data = { applicationId: command.applicationId, fundId, amountCents, acceptByOn };
  return { accepted: [{ type: 'GrantLapsed', data }] };
};
