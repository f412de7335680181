import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Posting } from '../payout/notice.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { daysByPost, daysInPortal } from './notice-days.ts';
import { isGrantLive } from './remedy-rules.ts';

export type PostNotice = OnGrant & {
  readonly channel: Posting['channel'];
  /** Null where it goes out today. */
  readonly postedOn: string | null;
  readonly hasPortalConsent: boolean;
};

const postedOnOf = ({ postedOn, now }: PostNotice): string => postedOn ?? dayInBerlin(now);

/** Until when the notice can still be fetched in the portal; null where it does not lie there any more. */
const liesUntilOn = ({ now }: Pick<PostNotice, 'now'>, { notice }: Granted): string | null => {
  const untilOn = notice.posting?.retrievableUntilOn ?? null;
  return untilOn !== null && untilOn >= dayInBerlin(now) ? untilOn : null;
};

const postNoticeRules = {
  'acts-for-recipient': isOutsider,
  'grant-ended': isGrantLive,
  'notice-notified-before': (_command, { notice }): Verdict =>
    notice.notifiedOn === null || { notifiedOn: notice.notifiedOn },
  'notice-lies-in-portal': (command, payout): Verdict => {
    const retrievableUntilOn = liesUntilOn(command, payout);
    return retrievableUntilOn === null || { retrievableUntilOn };
  },
  'portal-not-fetched': ({ channel }, { notice }) => notice.posting === null || channel === 'post',
  'portal-needs-consent': ({ channel, hasPortalConsent }) => channel === 'post' || hasPortalConsent,
  'day-in-future': (command) => postedOnOf(command) <= dayInBerlin(command.now),
  'posted-before-issue': (command, { grant }): Verdict => {
    const { issuedOn } = grant;
    return postedOnOf(command) >= issuedOn || { issuedOn };
  },
} satisfies Rules<PostNotice, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const postNoticeRefusals = { ...theGrant, ...postNoticeRules };

export type PostNoticeRefusal = keyof typeof postNoticeRefusals;

/**
 * Notes that the notice went out, and computes once which days follow from it.
 *
 * A notice that nobody fetched from the portal in time was not notified: it goes out again, by post.
 *
 * @see VwVfG § 41 (2) and (2a); VwGO §§ 58 and 70
 */
export const postNotice = (
  command: PostNotice,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, PostNoticeRefusal> => {
  const payout = findOrRefuse(theGrant, postNoticeRules, command, state, others);
  if ('refused' in payout) return payout;
  const { grant } = payout;
  const { applicationId, channel, hasPortalConsent, actorId: postedBy } = command;
  const postedOn = postedOnOf(command);
  const days = channel === 'post' ? daysByPost(postedOn, grant) : daysInPortal(postedOn, null, grant);
  const data = { applicationId, channel, postedOn, hasPortalConsent, ...days, postedBy };
  return { accepted: [{ type: 'NoticePosted', data }] };
};
