import { notifiedByPost, notifiedInPortal, remedyEndsOn } from '../calendar/notification.ts';
import { endOfPeriod } from '../calendar/period.ts';
import type { Grant } from '../payout/grant-in-force.ts';
import { hasRemedy } from '../payout/notice.ts';

/** What runs from the day of notification: the remedy, and the days for the acceptance. */
export const periodsFrom = (notifiedOn: string | null, grant: Grant) => {
  if (notifiedOn === null) return { notifiedOn, remedyEndsOn: null, acceptByOn: null };
  const { acceptWithinDays, officeSeat } = grant.terms;
  return {
    notifiedOn,
    remedyEndsOn: hasRemedy({ grant })
      ? remedyEndsOn(notifiedOn, grant.noticeText.hasRemedyText, officeSeat)
      : null,
    acceptByOn:
      acceptWithinDays === null
        ? null
        : endOfPeriod(notifiedOn, { unit: 'days', count: acceptWithinDays }, officeSeat),
  };
};

/** The days of a notice that goes by post: it counts as received so long after. */
export const daysByPost = (postedOn: string, grant: Grant) => ({
  ...periodsFrom(notifiedByPost(postedOn, grant.terms.postDeemedDays), grant),
  retrievableUntilOn: null,
});

/** The days of a notice in the portal; everything but the last day of fetching it is null until somebody does. */
export const daysInPortal = (postedOn: string, retrievedOn: string | null, grant: Grant) => {
  const { portalRetrievalDays, officeSeat } = grant.terms;
  const { notifiedOn, retrievableUntilOn } = notifiedInPortal(
    postedOn,
    retrievedOn,
    portalRetrievalDays,
    officeSeat,
  );
  return { ...periodsFrom(notifiedOn, grant), retrievableUntilOn };
};
