import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theirGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { daysInPortal } from './notice-days.ts';

/** A grant whose notice was laid into the portal. */
type InPortal = Granted & { readonly postedOn: string; readonly retrievableUntilOn: string };

const theNotice = {
  'notice-not-in-portal': (_command: unknown, payout: Granted): InPortal | undefined => {
    const { posting } = payout.notice;
    if (posting?.channel !== 'portal' || posting.retrievableUntilOn === null) return undefined;
    const { postedOn, retrievableUntilOn } = posting;
    return { ...payout, postedOn, retrievableUntilOn };
  },
};

const retrieveNoticeRules = {
  'notice-no-longer-provided': ({ now }, { notice, retrievableUntilOn }): Verdict =>
    notice.retrievedOn !== null || dayInBerlin(now) <= retrievableUntilOn || { retrievableUntilOn },
} satisfies Rules<OnGrant, InPortal, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const retrieveNoticeRefusals = { ...theirGrant, ...theNotice, ...retrieveNoticeRules };

export type RetrieveNoticeRefusal = keyof typeof retrieveNoticeRefusals;

/** Notes that the recipient opened the notice in the portal; opening it again changes nothing. */
export const retrieveNotice = (
  command: OnGrant,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, RetrieveNoticeRefusal> => {
  const payout = findOrRefuse(theirGrant, {}, command, state, others);
  if ('refused' in payout) return payout;
  const laid = findOrRefuse(theNotice, retrieveNoticeRules, command, payout, others);
  if ('refused' in laid) return laid;
  const { grant, notice, postedOn } = laid;
  if (notice.retrievedOn !== null) return { accepted: [] };
  const { applicationId, now, actorId: retrievedBy } = command;
  const retrievedOn = dayInBerlin(now);
  const days = daysInPortal(postedOn, retrievedOn, grant);
  const { notifiedOn, remedyEndsOn, acceptByOn } = days;
  if (notifiedOn === null) return { refused: 'notice-no-longer-provided' };
  const data = { applicationId, retrievedOn, notifiedOn, remedyEndsOn, acceptByOn, retrievedBy };
  return { accepted: [{ type: 'NoticeRetrieved', data }] };
};
