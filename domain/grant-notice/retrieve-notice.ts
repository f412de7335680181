import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import { isOwnGrant, type OnGrant } from '../payout/grant-rules.ts';
import type { Payout } from '../payout/payout.ts';
import { daysInPortal } from './notice-days.ts';

export const retrieveNoticeRules = {
  'unknown-grant': isOwnGrant,
  'notice-not-in-portal': (_command, { notice }) => notice.posting?.channel === 'portal',
  'notice-no-longer-provided': ({ now }, { notice }): Verdict => {
    const retrievableUntilOn = notice.posting?.retrievableUntilOn ?? '';
    return notice.retrievedOn !== null || dayInBerlin(now) <= retrievableUntilOn || { retrievableUntilOn };
  },
} satisfies Rules<OnGrant, Payout, WithOrganisation>;

export type RetrieveNoticeRefusal = keyof typeof retrieveNoticeRules;

/** Notes that the recipient opened the notice in the portal; opening it again changes nothing. */
export const retrieveNotice = (
  command: OnGrant,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, RetrieveNoticeRefusal> => {
  const refusal = firstBroken(retrieveNoticeRules, command, payout, others);
  if (refusal) return refusal;
  const { grant, notice } = payout;
  if (!grant || notice.retrievedOn !== null) return { accepted: [] };
  const { applicationId, now, actorId: retrievedBy } = command;
  const retrievedOn = dayInBerlin(now);
  const days = daysInPortal(notice.posting?.postedOn ?? '', retrievedOn, grant);
  const { notifiedOn, remedyEndsOn, acceptByOn } = days;
  if (notifiedOn === null) return { refused: 'notice-no-longer-provided' };
  const data = { applicationId, retrievedOn, notifiedOn, remedyEndsOn, acceptByOn, retrievedBy };
  return { accepted: [{ type: 'NoticeRetrieved', data }] };
};
