import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import { isObjectionOpen } from '../payout/notice.ts';
import type { Granted, Payout } from '../payout/payout.ts';

const lapseGrantRules = {} satisfies Rules<OnGrant, Granted>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const lapseGrantRefusals = { ...theGrant, ...lapseGrantRules };

export type LapseGrantRefusal = keyof typeof lapseGrantRefusals;

/** Ends a grant that nobody accepted in time. Asked too early, or while an objection is open, it does nothing. */
export const lapseGrant = (command: OnGrant, state: Payout): Decision<PayoutEvent, LapseGrantRefusal> => {
  const payout = findOrRefuse(theGrant, lapseGrantRules, command, state, undefined);
  if ('refused' in payout) return payout;
  const { grant, notice, status } = payout;
  const { acceptByOn } = notice;
  const isWaiting = status === 'issued' && !isObjectionOpen(payout);
  if (!isWaiting || acceptByOn === null || dayInBerlin(command.now) <= acceptByOn) return { accepted: [] };
  const { fundId, amountCents } = grant;
  const data = { applicationId: command.applicationId, fundId, amountCents, acceptByOn };
  return { accepted: [{ type: 'GrantLapsed', data }] };
};
